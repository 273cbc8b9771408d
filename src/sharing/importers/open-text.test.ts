// Files of every format that is opened, as people write them: what becomes of them, what is assumed and what is refused.
import { describe, expect, test } from 'vitest';
import { check } from '../../topology/placement.ts';
import { write } from '../../topology/write.ts';
import type { Imported } from './imported.ts';
import { LONGEST_TEXT, openText } from './open-text.ts';

async function opened(text: string, profiles: readonly string[] = []): Promise<Imported> {
  const result = await openText(text, { profiles });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(check(result.imported.topology)).toBeNull();
  return result.imported;
}

async function refused(text: string) {
  const result = await openText(text);
  return result.ok ? null : { code: result.error.code, line: result.error.line, column: result.error.column };
}

const notation = async (text: string, profiles: readonly string[] = []) =>
  write((await opened(text, profiles)).topology);
const codes = (notes: Imported['assumptions'] | Imported['unsupported']) =>
  notes.map(({ line, code }) => `${line} ${code}`);

describe('Docker Compose', () => {
  const HOST = 'host:x86,16cpu,64G';
  const cases: readonly (readonly [name: string, service: string, box: string])[] = [
    ['an image of the catalogue', 'image: redis:7', 'container:redis#s'],
    [
      'an image of a registry',
      'image: registry.example.com:5000/library/postgres:16@sha256:00',
      'container:postgres#s',
    ],
    ['Alpine', 'image: nginx:1.27-alpine', 'container:nginx-alpine#s'],
    ['something like one of the catalogue', 'image: bitnami/mariadb', 'container:postgres#s'],
    ['instances', 'image: redis\n    deploy:\n      replicas: 3', 'container:redis*3#s'],
    ['scale', 'image: redis\n    scale: 2', 'container:redis*2#s'],
    [
      'limits',
      'image: redis\n    cpus: 0.5\n    mem_limit: 512m\n    pids_limit: 100',
      'container:redis#s,0.5cpu,512M,pids=100',
    ],
    [
      'limits of a deployment',
      "image: redis\n    deploy:\n      resources:\n        limits: {cpus: '1.5', memory: 1gb, pids: 7}",
      'container:redis#s,1.5cpu,1G,pids=7',
    ],
    ['a quota', 'image: redis\n    cpu_quota: 50000\n    cpu_period: 25000', 'container:redis#s,2cpu'],
    ['shares', 'image: redis\n    cpu_shares: 512', 'container:redis#s,weight=50'],
    ['what is privileged', 'image: redis\n    privileged: true', 'container:redis#s,privileged=on'],
    [
      'capabilities',
      'image: redis\n    cap_drop: [ALL]\n    cap_add: [NET_ADMIN, CAP_SYS_TIME]',
      'container:redis#s,caps=none+net_admin+sys_time',
    ],
    [
      'no filter',
      "image: redis\n    security_opt: ['seccomp:unconfined', apparmor=unconfined]",
      'container:redis#s,seccomp=off,lsm=none',
    ],
    [
      'no new privileges',
      "image: redis\n    security_opt: ['no-new-privileges:true']\n    read_only: true",
      'container:redis#s,no-new-privileges=on,read-only=on',
    ],
    [
      'binds',
      'image: redis\n    volumes: [/var/run/docker.sock:/var/run/docker.sock:ro, data:/data, /x]',
      'container:redis#s,mounts=/var/run/docker.sock:ro',
    ],
    ['paths beside the file', "image: redis\n    volumes: ['./a/../b:/b']", 'container:redis#s,mounts=/srv/project/b'],
    [
      'the network of the host',
      'image: redis\n    network_mode: host\n    pid: host\n    ipc: host',
      'container:redis#s,ns=mnt+uts+cgroup',
    ],
    ['no network', 'image: redis\n    network_mode: none', 'container:redis#s,network=none'],
    ['Kata', 'image: redis\n    runtime: kata-runtime', 'kata:redis#s'],
    ['gVisor', 'image: redis\n    runtime: runsc', 'gvisor:redis#s'],
    ['a variable with a default', `image: "$${'{IMAGE:-redis:$'}{TAG:-7}}"`, 'container:redis#s'],
    ['a value that is none', 'image: redis\n    mem_limit: plenty', 'container:redis#s'],
  ];
  test.each(cases)('%s', async (_name, service, box) => {
    expect(await notation(`services:\n  s:\n    ${service}\n`)).toBe(`${HOST}(${box})`);
  });

  test('s390x is a z, and both processors are two hosts', async () => {
    const on = (name: string, platform: string) => `  ${name}:\n    image: redis\n    platform: ${platform}\n`;
    expect(await notation(`services:\n${on('a', 'linux/s390x')}`)).toBe('host:z,16cpu,64G(container:redis#a)');
    expect(await notation(`services:\n${on('a', 'linux/s390x')}${on('b', 'linux/amd64')}`)).toMatch(
      /^host:z.*;host:x86/,
    );
  });

  test('anchors, merge keys and extends', async () => {
    const text = `x-all: &all
  mem_limit: 64m
services:
  base:
    <<: *all
    image: redis
    cap_add: [SYS_TIME]
  child:
    extends: {service: base}
    image: postgres
    cap_add: [NET_ADMIN]
`;
    expect(await notation(text)).toBe(
      `${HOST}(container:redis#base,64M,caps=+sys_time;container:postgres#child,64M,caps=+net_admin+sys_time)`,
    );
  });

  test('profiles are off until they are asked for', async () => {
    const text = 'services:\n  a: {image: redis}\n  b: {image: redis, profiles: [debug]}\n';
    expect(await notation(text)).toBe(`${HOST}(container:redis#a)`);
    expect((await opened(text)).profiles).toEqual([{ name: 'debug', on: false }]);
    expect(await notation(text, ['debug'])).toBe(`${HOST}(container:redis#a;container:redis#b)`);
  });

  test('says line by line what was assumed and what has no effect', async () => {
    const text = `services:
  web:
    image: acme/shop:2
    ports: ['80:80']
    cpuset: '0'
    colour: red
    mem_limit: \${LIMIT}
networks: {a: {}, b: {}}
`;
    const { assumptions, unsupported, topology } = await opened(text);
    expect(codes(assumptions)).toEqual(['1 host', '3 image-own', '7 variable-empty']);
    expect(codes(unsupported)).toEqual(['2 ignored-keys', '5 key', '6 unknown-key', '8 networks']);
    expect(topology.definitions.images.map(({ id }) => id)).toEqual(['shop']);
    expect(assumptions[1]?.adjustment).toEqual({ property: 'image', nodes: ['web'] });
  });

  test('keys of objects are keys like any other', async () => {
    const text = 'services:\n  __proto__: {image: redis}\n  constructor: {image: redis, toString: x}\n';
    expect(await notation(text)).toMatch(/container:redis#proto,.*container:redis#constructor/);
    expect(Object.hasOwn(Object.prototype, 'image')).toBe(false);
  });
});

describe('Kubernetes', () => {
  const object = (kind: string, spec: string, namespace = '') =>
    `apiVersion: v1\nkind: ${kind}\nmetadata: {name: s${namespace && `, namespace: ${namespace}`}}\nspec: ${spec}\n`;
  const pod = '{containers: [{name: c, image: redis}]}';
  const BOX = 'container:redis#s,engine=cri,seccomp=off';
  const cases: readonly (readonly [name: string, text: string, boxes: string])[] = [
    ['a pod', object('Pod', pod), BOX],
    ['a deployment', object('Deployment', `{replicas: 3, template: {spec: ${pod}}}`), BOX.replace('#s', '*3#s')],
    ['a stateful set', object('StatefulSet', `{replicas: 2, template: {spec: ${pod}}}`), BOX.replace('#s', '*2#s')],
    ['a daemon set', object('DaemonSet', `{template: {spec: ${pod}}}`), BOX],
    ['a job', object('Job', `{parallelism: 4, template: {spec: ${pod}}}`), BOX.replace('#s', '*4#s')],
    ['a cron job', object('CronJob', `{jobTemplate: {spec: {template: {spec: ${pod}}}}}`), BOX],
    ['a namespace as tenant', object('Pod', pod, 'acme'), 'container:redis#s,@acme,engine=cri,seccomp=off'],
    [
      'requests and limits',
      object(
        'Pod',
        '{containers: [{image: redis, resources: {requests: {cpu: 500m}, limits: {cpu: 1, memory: 256Mi}}}]}',
      ),
      'container:redis#s,1cpu,256M,weight=50,engine=cri,seccomp=off',
    ],
    ['Kata', object('Pod', '{runtimeClassName: kata-qemu, containers: [{image: redis}]}'), 'kata:redis#s,engine=cri'],
    ['gVisor', object('Pod', '{runtimeClassName: gvisor, containers: [{image: redis}]}'), 'gvisor:redis#s,engine=cri'],
    [
      'a context of security',
      object(
        'Pod',
        '{hostPID: true, securityContext: {seccompProfile: {type: RuntimeDefault}}, containers: [{image: redis, securityContext: {readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]}',
      ),
      'container:redis#s,ns=mnt+net+ipc+uts+cgroup,engine=cri,caps=none,seccomp=on,no-new-privileges=on,read-only=on',
    ],
    [
      'a path of the node',
      object(
        'Pod',
        '{volumes: [{name: v, hostPath: {path: /etc}}], containers: [{image: redis, volumeMounts: [{name: v, mountPath: /x, readOnly: true}]}]}',
      ),
      'container:redis#s,engine=cri,seccomp=off,mounts=/etc:ro',
    ],
    [
      'a machine of KubeVirt',
      object('VirtualMachine', '{template: {spec: {domain: {cpu: {cores: 4}, memory: {guest: 4Gi}}}}}'),
      'container:kubevirt#s-launcher,engine=cri(vm:debian#s,4cpu,4G)',
    ],
  ];
  test.each(cases)('%s', async (_name, text, boxes) => {
    expect(await notation(text)).toBe(`host:x86,16cpu,64G(${boxes})`);
  });

  test('several documents, lists, and objects that nothing shows', async () => {
    const list = `apiVersion: v1\nkind: List\nitems:\n- ${object('Pod', pod).trim().replaceAll('\n', '\n  ')}\n`;
    const text = `${list}---\n${object('Service', '{}')}---\n${object('Pod', pod)}`;
    const { topology, unsupported } = await opened(text);
    expect(topology.hosts[0]?.children.map(({ id }) => id)).toEqual(['s', 's-2']);
    expect(codes(unsupported)).toEqual(['9 kind-ignored']);
  });

  test('JSON, and a node of s390x', async () => {
    const text = JSON.stringify({
      ...{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' } },
      spec: { nodeSelector: { 'kubernetes.io/arch': 's390x' }, containers: [{ name: 'c', image: 'node:22' }] },
    });
    expect(await notation(text)).toBe('host:z,16cpu,64G(container:node#p,engine=cri,seccomp=off)');
  });

  test('a host grows until what was requested fits', async () => {
    const text = object(
      'Deployment',
      '{replicas: 40, template: {spec: {containers: [{image: redis, resources: {requests: {memory: 4Gi}}}]}}}',
    );
    const { topology, assumptions } = await opened(text);
    expect(topology.hosts[0]?.memoryBytes).toBe(256 * 1024 ** 3);
    expect(assumptions[0]?.code).toBe('host-grown');
  });
});

describe('libvirt', () => {
  const domain = (inside: string, arch = 'x86_64', type = 'kvm') =>
    `<?xml version="1.0"?>\n<domain type='${type}'><name>vm one</name><os><type arch='${arch}'>hvm</type></os>${inside}</domain>`;
  const cases: readonly (readonly [name: string, text: string, expected: RegExp])[] = [
    [
      'KiB without a unit',
      domain('<memory>1048576</memory><vcpu>2</vcpu>'),
      /^host:x86.*\(vm:debian#vm-one,2cpu,1G,name="vm one"\)$/,
    ],
    ['units of 1024', domain("<memory unit='GiB'>3</memory>"), /,3G,/],
    ['units of 1000', domain("<memory unit='MB'>1024</memory>"), /,1000000K,/],
    [
      'what the balloon leaves',
      domain("<memory unit='GiB'>3</memory><currentMemory unit='GiB'>2</currentMemory>"),
      /,2G,/,
    ],
    ['s390x', domain('<memory>1048576</memory>', 's390x'), /^host:z/],
    ['shares', domain('<cputune><shares>2048</shares></cputune>'), /weight=200/],
    [
      'a quota for each processor',
      domain('<vcpu>4</vcpu><cputune><period>100000</period><quota>50000</quota></cputune>'),
      /cpumax=2cpu|cpumax=2/,
    ],
    ['a container', domain('<memory>1048576</memory>', 'x86_64', 'lxc'), /system-container.*1G/],
    ['nesting', domain("<cpu><feature policy='require' name='vmx'/></cpu>"), /nested=on/],
  ];
  test.each(cases)('%s', async (_name, text, expected) => {
    expect(await notation(text)).toMatch(expected);
  });

  test('memtune is told of, and so are other processors', async () => {
    const text = domain('<memtune><hard_limit unit="G">4</hard_limit></memtune>');
    expect(codes((await opened(text)).unsupported)).toEqual(['2 memory-limit']);
    expect(await refused(domain('', 'aarch64'))).toEqual({ code: 'nothing', line: 1, column: 1 });
  });

  test('a machine type of few devices is told of, and the usual one is not', async () => {
    const [small, usual] = ['microvm', 'q35'].map((type) => domain('').replace('<type ', `<type machine='${type}' `));
    expect(codes((await opened(small ?? '')).assumptions)).toContain('2 machine-microvm');
    expect(codes((await opened(usual ?? '')).assumptions)).not.toContain('2 machine-microvm');
  });

  test('several domains one after the other', async () => {
    expect(await notation(domain('') + domain(''))).toMatch(/vm-one,.*vm-one-2/);
  });
});

describe('output of docker', () => {
  test('inspect', async () => {
    const host = {
      Memory: 268435456,
      NanoCpus: 1500000000,
      PidsLimit: 50,
      CapAdd: ['NET_ADMIN'],
      NetworkMode: 'host',
      Runtime: 'runc',
    };
    const one = {
      ...{ Id: 'abc', Name: '/web', State: { Running: true }, Config: { Image: 'nginx:1.27' }, HostConfig: host },
      Mounts: [{ Type: 'bind', Source: '/etc', RW: false }],
    };
    const { topology, running } = await opened(JSON.stringify([one, { Id: 'sha256:1', Created: 'x' }]));
    expect(write(topology)).toBe(
      'host:x86,16cpu,64G(container:nginx#web,1.5cpu,256M,pids=50,ns=mnt+pid+ipc+uts+cgroup,runtime=runc,caps=+net_admin,mounts=/etc:ro)'.replace(
        'runtime=runc,',
        '',
      ),
    );
    expect(running).toEqual(['web']);
  });

  test('stats as a table', async () => {
    const text = `CONTAINER ID   NAME            CPU %     MEM USAGE / LIMIT     MEM %     NET I/O   BLOCK I/O   PIDS
abc            shop-redis-1    0.10%     12MiB / 7.5GiB        0.16%     1kB / 0B  0B / 0B     5
def            shop-web-1      0.10%     12MiB / 512MiB        0.16%     1kB / 0B  0B / 0B     5
`;
    expect(await notation(text)).toMatch(
      /^host:x86,16cpu,7.5G\(container:redis#shop-redis-1;container:shop-web#shop-web-1,512M\)$/,
    );
  });

  test('stats as JSON', async () => {
    const line = (name: string) => JSON.stringify({ Name: name, CPUPerc: '0%', MemUsage: '1MiB / 2GiB' });
    expect((await opened(`${line('a')}\n${line('b')}\n`)).running).toEqual(['a', 'b']);
  });
});

test('our own: a scenario and the notation', async () => {
  expect(await notation('host:x86,4cpu,8G(container:redis)')).toBe('host:x86,4cpu,8G(container:redis)');
  const scenario = { strata: 1, topology: 'host:z,4cpu,8G(container:redis)', parameters: { 'ksm.sleepMs': 5 } };
  expect((await opened(JSON.stringify(scenario))).parameters).toEqual({ 'ksm.sleepMs': 5 });
});

const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, at) => {
  return `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(', ')}]`;
}).join('\n')}\nservices: *a12\n`;

test.each([
  ['empty', '  \n', 'empty', 1, 1],
  ['too long', 'x'.repeat(LONGEST_TEXT + 1), 'too-long', 1, 1],
  ['more parts than anybody writes', '- a\n'.repeat(200_000), 'too-many', 1, 1],
  ['no text', 'a\0b', 'binary', 1, 1],
  ['prose', 'Dear reader,\nhello.', 'unknown-format', 1, 1],
  ['a workflow', 'name: CI\non: [push]\njobs: {}', 'unknown-keys', 1, 1],
  ['an alias bomb', bomb, 'too-many', 6, 10],
  ['a circle of aliases', 'services: &a\n  s: *a\n', 'alias-unknown', 2, 3],
  ['brackets', `x: ${'['.repeat(200_000)}`, 'too-deep', 1, 1],
  ['nested maps', Array.from({ length: 60 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'too-deep', 49, 49],
  ['a tab', 'services:\n\ts: {image: redis}\n', 'yaml-tab', 2, 1],
  ['an open quotation', 'services:\n  s:\n    image: "redis\n', 'yaml-missing-sign', 4, 1],
  ['a key twice', 'services:\n  a: {image: redis}\n  a: {image: redis}\n', 'key-twice', 3, 3],
  ['a template', 'kind: {{ .Values.kind }}\nx: [\n', 'template', 1, 1],
  ['extends in a circle', 'services:\n  a: {extends: b}\n  b: {extends: a}\n', 'extends-cycle', 2, 7],
  ['extends of nothing', 'services:\n  a:\n    extends: b\n', 'extends-missing', 3, 5],
  ['services that are a list', 'services:\n  - a\n', 'not-map', 1, 1],
  ['only a service', 'apiVersion: v1\nkind: Service\n', 'nothing', 1, 1],
  ['broken XML', '<domain>\n<name>x</nome>\n</domain>', 'xml-close', 2, 15],
  ['entities', '<!DOCTYPE d [<!ENTITY a "b">]>\n<domain>&a;</domain>', 'xml-entity', 1, 10],
  ['other XML', '<network/>', 'xml-root', 1, 1],
  ['broken JSON', '{"services": {\n "a" 1}}', 'scenario-file.expected-colon', 2, 6],
])('refused: %s', async (_name, text, code, line, column) => {
  expect(await refused(text)).toEqual({ code, line, column });
});
