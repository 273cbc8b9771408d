// What a file says and the model does not take over is told of truly, as real files of all kinds have it: self-written cases, one for
// each thing that was told wrongly or not at all.
import { describe, expect, test } from 'vitest';
import { createFormat, createText } from '../../locales/text.ts';
import { standFor } from '../../sharing/importers/images.ts';
import { openText } from '../../sharing/importers/open-text.ts';
import { write } from '../../topology/write.ts';
import { noteWords } from './words.ts';

/** Every note in words, with its line. */
async function told(text: string): Promise<readonly string[]> {
  const result = await openText(text);
  const notes = result.ok
    ? [...result.imported.assumptions, ...result.imported.unsupported]
    : [...(result.error.notes ?? [])];
  return notes
    .filter(({ code }) => code !== 'host')
    .map((note) => `${note.line} ${noteWords('en', createText('en'), createFormat('en'), note)}`);
}

async function notation(text: string): Promise<string> {
  const result = await openText(text);
  if (!result.ok) throw new Error(result.error.code);
  return write(result.imported.topology);
}

describe('images by their names', () => {
  test.each([
    ['selenium/node-firefox:4', null],
    ['quay.io/prometheus/node-exporter', null],
    ['calico/node:v3', null],
    ['bitnami/node', 'node'],
    ['nodered/node-red', 'node'],
    ['oliver006/redis_exporter', null],
    ['rediscommander/redis-commander', null],
    ['mongo-express', 'node'],
    ['dpage/pgadmin4', null],
    ['provectuslabs/kafka-ui', 'jvm'],
    ['jwilder/nginx-proxy', 'nginx'],
    ['bitnami/redis-cluster', 'redis'],
  ])('%s is like %s', (written, image) => expect(standFor(written)?.image ?? null).toBe(image));
});

test('a service that is built, and is like nothing, is not said to be like itself', async () => {
  expect(await told('services:\n  shop:\n    build: .\n  redis:\n    build: .')).toEqual([
    '3 shop is built from sources that are not read: an image of its own with assumed figures (150 MiB above Debian, 50 MiB of memory, idle).',
    '5 redis is built from sources that are not read; it is taken to be like Redis.',
  ]);
});

test('paths of Windows are called by their name', async () => {
  const service = 'services:\n  a:\n    image: redis\n    volumes:\n';
  const text = `${service}      - 'C:\\data:/data'\n      - D:/logs:/logs:ro\n      - /etc:/etc:ro\n      - {type: bind, source: 'C:\\x', target: /x}`;
  expect(await notation(text)).toBe('host:x86,16cpu,64G(container:redis#a,mounts=/etc:ro)');
  expect(await told(text)).toEqual([
    '5 The path “C:\\data” is one of Windows, and is not mounted here.',
    '6 The path “D:/logs” is one of Windows, and is not mounted here.',
    '8 The path “C:\\x” is one of Windows, and is not mounted here.',
  ]);
});

test('keys of a deployment are told of one by one', async () => {
  const text = `services:
  a:
    image: redis
    userns_mode: host
    cgroup: host
    deploy:
      placement: {constraints: [node.role == manager]}
      update_config: {parallelism: 2}
      resources:
        reservations: {cpus: '0.5', memory: 64m}
`;
  expect(await told(text)).toEqual([
    '2 a: without bearing on what is shown here: deploy.update_config.',
    '4 a: userns_mode is not part of the model.',
    '7 a: deploy.placement is not part of the model.',
    '10 a: deploy.resources.reservations.cpus is not part of the model.',
  ]);
  expect(await notation(text)).toContain('ns=mnt+pid+net+ipc+uts');
});

test('keys of a pod and its containers are told of, and a request is called a request', async () => {
  const text = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  affinity: {}
  restartPolicy: Never
  securityContext: {runAsUser: 1000, seccompProfile: {type: RuntimeDefault}}
  containers:
    - name: a
      image: redis
      env: []
      resources:
        requests: {cpu: 100m}
        limits: {nvidia.com/gpu: 1}
      colour: blue
`;
  expect(await told(text)).toEqual([
    '9 The request for 0.1 of a processor is the weight 10, with the request for one as the usual 100.',
    '1 p: without bearing on what is shown here: restartPolicy.',
    '5 p: affinity is not part of the model.',
    '7 p: securityContext.runAsUser is not part of the model.',
    '9 p: without bearing on what is shown here: env.',
    '14 p: resources.limits.nvidia.com/gpu is not part of the model.',
    '15 p: colour is no key of this format that is known here; it is left out.',
  ]);
});

test('objects that hold pods to something, or change their number, are told of by what they do', async () => {
  const object = (kind: string, spec: string) =>
    `apiVersion: v1\nkind: ${kind}\nmetadata: {name: n}\nspec: ${spec}\n---\n`;
  const text =
    object('NetworkPolicy', '{}') +
    object('HorizontalPodAutoscaler', '{scaleTargetRef: {name: web}, minReplicas: 2, maxReplicas: 9}') +
    object('Widget', '{}');
  expect(await told(text)).toEqual([
    '1 NetworkPolicy n is not part of the model: nothing here is held to it.',
    '6 HorizontalPodAutoscaler n would change how many instances of web there are, between 2 and 9; here their number stays.',
    '11 Widget n is not known here; what it would start is not shown.',
  ]);
});

test('elements of a domain are told of', async () => {
  const text = `<domain type='kvm'><name>m</name><memory>2097152</memory><uuid>1</uuid>
<memoryBacking><hugepages/></memoryBacking>
<cputune><vcpupin vcpu='0' cpuset='1'/></cputune>
<devices><disk/><interface/>
<hostdev/></devices>
<other:thing xmlns:other='x'/></domain>`;
  expect(await told(text)).toEqual([
    '1 The system inside m is not known; it is taken to be like Debian.',
    '1 m: without bearing on what is shown here: uuid, disk.',
    '2 m: memoryBacking is not part of the model.',
    '3 m: cputune vcpupin is not part of the model.',
    '5 m: devices hostdev is not part of the model.',
    '6 m: other:thing is no key of this format that is known here; it is left out.',
  ]);
});

test.each([
  [
    'what a hypervisor can',
    "<capabilities><guest><arch name='x86_64'><domain type='qemu'/></arch></guest></capabilities>",
  ],
  ['a snapshot that names a machine', '<domainsnapshot><domain><uuid>1</uuid></domain></domainsnapshot>'],
])('%s is no machine', async (_, text) => {
  const result = await openText(text);
  expect(result.ok ? null : result.error.code).toBe('xml-root');
});

test('what docker inspect says of a container beyond the model is told of where it is set', async () => {
  const host =
    '{"CpusetCpus": "0-1", "Ulimits": [], "OomScoreAdj": 0, "Devices": [{"PathOnHost": "/dev/kvm"}], "Memory": 0}';
  const text = `[{"Id": "1", "Name": "/a", "Config": {"Image": "redis"},\n"HostConfig": ${host}},\n{"Id": "sha256:2", "RepoTags": ["shop:1"], "Created": "2024"}]`;
  expect(await told(text)).toEqual([
    '2 a: CpusetCpus is not part of the model.',
    '2 a: Devices is not part of the model.',
    '3 shop:1 is no container, but something else that docker inspect prints: an image, a network or a volume.',
  ]);
});
