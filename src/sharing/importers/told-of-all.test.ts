// Nothing of a file goes without a word: services and pods of which none are wanted, what names sizes that stand elsewhere, lists
// whose items do not say what they are, templates that are legal YAML.
import { expect, test } from 'vitest';
import { write } from '../../topology/write.ts';
import { openText } from './open-text.ts';

/** The boxes of all hosts, and what was said besides the machines; of a refusal its code and place. */
async function read(text: string) {
  const result = await openText(text);
  if (!result.ok) {
    const { code, line, notes = [] } = result.error;
    return { refused: `${line} ${code}`, notes: notes.map((note) => `${note.line} ${note.code}`) };
  }
  const { topology, assumptions, unsupported } = result.imported;
  const notes = [...assumptions, ...unsupported].filter(({ code }) => code !== 'host' && code !== 'kubernetes-seccomp');
  return {
    boxes: write(topology).replace(/host:\w+,16cpu,64G/g, ''),
    notes: notes.map(({ line, code, params }) => `${line} ${code} ${params.name ?? ''}${params.key ?? ''}`.trim()),
  };
}

test.each([
  ['a service that says nothing', 'services:\n  web:\n  db: {image: redis}\n', '(container:redis#db)', ['2 value web']],
  [
    'a service of which none are wanted',
    'services:\n  web: {image: nginx, deploy: {replicas: 0}}\n  db: {image: redis}\n',
    '(container:redis#db)',
    ['2 no-instances web'],
  ],
  [
    'a job of a swarm',
    'services:\n  db: {image: redis, deploy: {mode: replicated-job, replicas: 2}}\n',
    '(container:redis*2#db)',
    ['2 job db'],
  ],
])('Compose: %s', async (_, text, boxes, notes) => {
  expect(await read(text)).toEqual({ boxes, notes });
});

const POD = 'spec: {containers: [{name: a, image: redis}]}';
const object = (kind: string, spec: string, version = 'v1') =>
  `apiVersion: ${version}\nkind: ${kind}\nmetadata: {name: one}\nspec: ${spec}\n`;

test('Kubernetes: pods of which none are wanted', async () => {
  const text = object('Deployment', `{replicas: 0, template: {${POD}}}`, 'apps/v1');
  expect(await read(text)).toEqual({ refused: '1 nothing', notes: ['1 no-instances'] });
});

test('Kubernetes: a job at set times has its instances', async () => {
  const text = object('CronJob', `{jobTemplate: {spec: {parallelism: 3, template: {${POD}}}}}`, 'batch/v1');
  expect(await read(text)).toMatchObject({ boxes: '(container:redis*3#one,engine=cri,seccomp=off)' });
});

test('Kubernetes: items of a list of pods are pods', async () => {
  const text = JSON.stringify({
    apiVersion: 'v1',
    kind: 'PodList',
    items: ['a', 'b'].map((name) => ({ metadata: { name }, spec: { containers: [{ name, image: 'redis' }] } })),
  });
  expect(await read(text)).toMatchObject({
    boxes: '(container:redis#a,engine=cri,seccomp=off;container:redis#b,engine=cri,seccomp=off)',
  });
});

test.each([
  ['quoted', 'metadata: {name: "{{ .Release.Name }}-a"}', '4 template'],
  ['in a list', 'metadata: {labels: {a: "{{ include "x" . }}"}}', '4 template'],
])('Kubernetes: a template of Helm, %s', async (_, line, refused) => {
  const text = `# Filled in by {{ .Values.nobody }}\napiVersion: v1\nkind: Pod\n${line}\n${POD}\n`;
  expect(await read(text)).toMatchObject({ refused });
});

test('Kubernetes: braces of others, and those in comments, are no template', async () => {
  const text = `# {{ .Values.nobody }}\napiVersion: v1\nkind: Pod\nmetadata: {name: one, annotations: {a: "{{ .Labels.x }}"}}\n${POD}\n`;
  expect(await read(text)).toMatchObject({ boxes: '(container:redis#one,engine=cri,seccomp=off)' });
});

test('KubeVirt: sizes that stand elsewhere are told of, and the usual ones taken', async () => {
  const text = object(
    'VirtualMachine',
    '{running: true, instancetype: {name: u1.medium}, template: {spec: {domain: {ioThreads: {}}}}}',
    'kubevirt.io/v1',
  );
  expect(await read(text)).toEqual({
    boxes: '(container:kubevirt#one-launcher,engine=cri(vm:debian#one,1cpu))',
    notes: [
      '1 machine-memory one',
      '1 guest-system one',
      '1 ignored-keys one',
      '4 key oneinstancetype',
      '4 key onedomain.ioThreads',
    ],
  });
});

test.each([
  ['without a domain', '{template: {spec: {}}}', 'machine-without'],
  ['of another architecture', '{template: {spec: {architecture: arm64, domain: {}}}}', 'architecture'],
  ['of which none are wanted', '{replicas: 0, template: {spec: {domain: {}}}}', 'no-instances'],
])('KubeVirt: a machine %s', async (_, spec, code) => {
  const text = object('VirtualMachineInstanceReplicaSet', spec, 'kubevirt.io/v1');
  expect(await read(text)).toEqual({ refused: '1 nothing', notes: [expect.stringMatching(`\\d ${code}$`)] });
});

test.each([
  ['kata-fc', 'amd64', 'kata:redis#one,engine=cri,monitor=firecracker'],
  ['kata-clh', 'amd64', 'kata:redis#one,engine=cri,monitor=cloud-hypervisor'],
  ['kata-qemu', 'amd64', 'kata:redis#one,engine=cri'],
  ['kata-fc', 's390x', 'kata:redis#one,engine=cri'],
])('Kubernetes: the class of runtime %s on %s', async (name, architecture, box) => {
  const spec = `{runtimeClassName: ${name}, nodeSelector: {kubernetes.io/arch: ${architecture}}, ${POD.slice('spec: {'.length)}`;
  expect(await read(object('Pod', spec))).toEqual({ boxes: `(${box})`, notes: [] });
});

test.each(['kata-fc', 'io.containerd.kata-fc.v2'])('Compose: the runtime %s', async (runtime) => {
  const text = `services:\n  db: {image: redis, runtime: ${runtime}}\n`;
  expect(await read(text)).toEqual({ boxes: '(kata:redis#db,monitor=firecracker)', notes: [] });
});
