// The container that KubeVirt puts around each virtual machine: libvirt and a launcher, which start and watch over one QEMU.
// The machine itself stands inside as a node of its own.
import type { Image } from '../image.ts';

export const KUBEVIRT: Image = {
  id: 'kubevirt',
  layers: [
    { id: 'centos-base', size: 'layer.centosMiB' },
    { id: 'virt-launcher', size: 'layer.virtLauncherMiB' },
  ],
  architectures: ['amd64', 's390x'],
  workload: 'idle',
  application: {
    startCpu: 'image.kubevirt.startCpuMs',
    startWait: 'image.kubevirt.startWaitMs',
    privateMemory: 'image.kubevirt.privateMiB',
  },
  parameters: {
    'layer.centosMiB': {
      value: 200,
      unit: 'MiB',
      low: 100,
      high: 250,
      about: 'Base layer of CentOS Stream, unpacked.',
      source: { assumption: 'Usual size of such a root file system without kernel.' },
    },
    'layer.virtLauncherMiB': {
      value: 500,
      unit: 'MiB',
      low: 200,
      high: 900,
      about: 'QEMU, libvirt and the launcher above the base.',
      source: { assumption: 'Usual size of such an image above its base; official sizes change with every release.' },
    },
    'image.kubevirt.startCpuMs': {
      value: 400,
      unit: 'core-ms',
      low: 150,
      high: 1_500,
      about: 'Processor work of libvirt and the launcher until they start the machine.',
      source: { assumption: 'Two daemons come up and the description of the machine is worked out; not published.' },
    },
    'image.kubevirt.startWaitMs': {
      value: 1_500,
      unit: 'ms',
      low: 500,
      high: 5_000,
      about: 'Time they wait for each other and for the order.',
      source: { assumption: 'The launcher asks again at intervals until libvirt answers; not published.' },
    },
    'image.kubevirt.privateMiB': {
      value: 250,
      unit: 'MiB',
      low: 100,
      high: 280,
      about: 'Private memory of libvirt and the launcher, without the monitor of the machine.',
      source: {
        assumption:
          'A scale test reports about 288 MB of overhead a machine (second-hand, not linkable), QEMU’s own 17 MB in it.',
      },
    },
  },
};
