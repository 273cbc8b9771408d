// The sandbox of a pod. Through the Container Runtime Interface a container does not come alone: first there is a sandbox, with
// its own way through the engine, root, namespaces, control group and the network of the pod, held by a process that does
// nothing but wait; then the container, which joins it (containerd, Architecture of the CRI Plugin).
import type { Segment, Stage, StageName, StartContext } from '../cost.ts';
import type { Image } from '../image.ts';
import { MiB, type ParameterRecord } from '../parameter.ts';
import { AGILE_COLD_STARTS, cite, citeSecondHand, PAUSE_IMAGE } from '../sources.ts';
import { containerChain, engineChain, engineOf, throughEngine } from './chain.ts';

export const POD_RECORDS: Readonly<Record<string, ParameterRecord>> = {
  'pod.pauseMiB': {
    value: 0.04,
    unit: 'MiB',
    low: 0.03,
    high: 1,
    about: 'Memory of the process that holds the namespaces of a pod and only waits, without the pages of its program.',
    source: citeSecondHand(AGILE_COLD_STARTS, 'sec. 6.2, Table 2: 2 MB for 50 of them (derived)', 'ME-021'),
    note: 'The shim is one for the whole pod, so a pod holds this beside what a container holds without one.',
  },
  'pod.pauseImageMiB': {
    value: 0.65,
    unit: 'MiB',
    low: 0.23,
    high: 0.75,
    about: 'Image of that process: one program, which all pods of a kernel share in the page cache.',
    source: cite(PAUSE_IMAGE, 'list of images: pause 3.2, 683 kB', 'ST-087'),
    note: 'It is there before the first pod, because Kubernetes keeps it from being collected.',
  },
  'pod.disconnectLockMs': {
    value: 69,
    unit: 'ms',
    low: 5,
    high: 150,
    about: 'How long the network of one pod is taken away when its sandbox goes, under the network lock of its kernel.',
    source: {
      assumption:
        'As the daemon of Docker takes for the same pair and rules; what the plug-ins of a pod network take is not published by itself.',
    },
    published: ['ST-073'],
  },
};

/** What the root of the process that only waits is made of. */
const PAUSE: Pick<Image, 'layers'> = { layers: [{ id: 'pause', size: 'pod.pauseImageMiB' }] };

/** Kinds of namespaces that the containers of a pod share: its sandbox makes them. */
const OF_THE_POD: readonly string[] = ['net', 'ipc', 'uts', 'user', 'time'];

/** What the stages of a sandbox are called where a container has the same. Its network is the only one there is. */
const OF_THE_SANDBOX: Partial<Record<StageName, StageName>> = {
  engine: 'pod-engine',
  overlay: 'pod-overlay',
  namespaces: 'pod-namespaces',
  cgroup: 'pod-cgroup',
  runtime: 'pod-runtime',
  agent: 'pod-agent',
  exit: 'pod-exit',
};

/** Whether what is started comes in a pod. */
export function comesInPod(context: StartContext): boolean {
  return engineOf(context).pods;
}

/** Stages of a container, named as those of a sandbox. */
export function ofSandbox(stages: readonly Stage[]): readonly Stage[] {
  return stages.map((stage) => ({ ...stage, name: OF_THE_SANDBOX[stage.name] ?? stage.name }));
}

/**
 * The way of the order for the sandbox of a pod, its root, all namespaces that the container does not share with its kernel,
 * its control group and its network. `brought`: what then makes it stand: a runtime and its process, or a machine.
 */
export function sandboxChain(context: StartContext, brought: readonly Stage[]): readonly Stage[] {
  return ofSandbox([...engineChain(context), ...containerChain(context, true, PAUSE), ...brought]);
}

/** The way of the order for a container in a pod that stands: its sandbox has the shim already. */
export function joiningChain(context: StartContext): readonly Stage[] {
  const { value } = context;
  const { inPodMs } = engineOf(context);
  return inPodMs === null ? [] : [throughEngine(value, 'engine', value(inPodMs))];
}

/** A container in a pod that stands: it makes for itself what the containers of a pod do not share. */
export function inPod(context: StartContext): StartContext {
  const ownNamespaces = context.ownNamespaces.filter((namespace) => !OF_THE_POD.includes(namespace));
  return { ...context, ownNamespaces };
}

/** What the process of the sandbox holds on the kernel around it: hardly anything, and a program that all pods share. */
export function pauseMemory({ value }: StartContext): readonly Segment[] {
  return [
    { kind: 'anonymous', content: null, bytes: Math.floor(value('pod.pauseMiB') * MiB), owner: 'outer' },
    { kind: 'file', content: 'pause', bytes: Math.floor(value('pod.pauseImageMiB') * MiB), owner: 'outer' },
  ];
}
