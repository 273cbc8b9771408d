// The inspector edits every property of what is selected, by the same edits as everything else, and says why not.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Attribute, KindId } from '../../catalog/kind.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { nodeMemory } from '../../charts/fixtures/memory.ts';
import type { NodeFrame } from '../../simulation/frame.ts';
import { useDocument } from '../../store/document.ts';
import { followDocument } from '../../store/follow.ts';
import { usePlayback } from '../../store/playback.ts';
import { useView } from '../../store/view.ts';
import { read, write } from '../../topology/notation.ts';
import { menuPanel } from '../../ui/menu.tsx';
import { useNotices } from '../notices.ts';
import { Inspector } from './inspector.tsx';

const store = useDocument.getState;

beforeAll(async () => {
  followDocument();
  await menuPanel.load();
});

const written = () => write(store().topology);

function open(notation: string, selected: string): void {
  useDocument.setState(useDocument.getInitialState(), true);
  useView.setState(useView.getInitialState(), true);
  usePlayback.setState(usePlayback.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
  const document = read(notation);
  if (!document.ok) throw new Error(`${document.error.code} at ${document.error.position}`);
  store().open(document.topology);
  useView.getState().select(selected);
  render(<Inspector />);
}

/** Types a value as a person does: it counts when the field is left. */
function type(label: string, value: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const slide = (label: string, index: number) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: index } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

/** A container that runs, as a frame shows it. */
const NGINX_NOW = {
  ...{ id: 'nginx', path: 'host/nginx', kind: 'container', tenant: '', count: 1, phase: 'running', ready: 1 },
  ...{ readyAtMs: { first: 400, median: 400, last: 400 }, expectedReadyMs: null, progress: 1, stages: [] },
  ...{ readyRangeMs: { low: 300, high: 700 }, starts: null },
  startCost: { cpuSeconds: 0, diskMiB: 0, networkMiB: 0 },
  cpu: { demandCores: 0.25, allocatedCores: 0.25, overheadCores: 0, stealCores: 0 },
  ...{ responseMs: null, traffic: null },
  ...{ load: 0.1, throughput: 1, slowdown: 1.5, saturated: false, effects: [] },
  memory: nodeMemory({ residentMiB: 48, privateMiB: 36, sharedMiB: 12, pageCacheMiB: 12 }),
} satisfies NodeFrame;

describe('a container', () => {
  beforeEach(() => open('host:x86,16cpu,64G(container:nginx; vm#vm-1)', 'nginx'));

  test('gets a name, a tenant, an image, a workload and instances', () => {
    type('Name', 'shop');
    choose('Tenant', 'globex');
    choose('Image', 'redis');
    choose('Workload', 'batch');
    type('Instances', '3');
    expect(written()).toMatch(/container:redis/);
    expect(written()).toMatch(/@globex/);
    expect(written()).toMatch(/workload=batch/);
    expect(written()).toMatch(/name="?shop/);
    expect(written()).toMatch(/\*3/);
  });

  test('can belong to a tenant that nobody has named before', () => {
    choose('Tenant', 'another…');
    const choice = screen.getByLabelText<HTMLSelectElement>('Tenant');
    fireEvent.change(choice, { target: { selectedIndex: choice.options.length - 1 } });
    type('New tenant', 'umbrella');
    expect(written()).toMatch(/@umbrella/);
  });

  test('loses and gets back its namespaces, and is told what that means', () => {
    press(/^net:/);
    expect(store().topology.hosts[0]?.children[0]?.namespaces).toEqual(['mnt', 'pid', 'ipc', 'uts', 'cgroup']);
    expect(screen.getByText(/Without net/)).toBeTruthy();
    press(/^net:/);
    expect(written()).not.toMatch(/ns=/);
  });

  test('is limited by sliders, one step of undo for a whole movement', () => {
    for (const step of [5, 4, 3]) slide('cpu.max', step);
    expect(store().topology.hosts[0]?.children[0]?.cpuMax).toBe(1);
    slide('pids.max', 2);
    act(() => store().undo());
    act(() => store().undo());
    expect(store().canUndo).toBe(false);
    expect(written()).toContain('(container:nginx;');
  });

  test('goes back to no limit at the end of the line', () => {
    const line = screen.getByLabelText<HTMLInputElement>('memory.max');
    slide('memory.max', 0);
    expect(line.getAttribute('aria-valuetext')).toBe('16 MiB');
    slide('memory.max', Number(line.max));
    expect(line.getAttribute('aria-valuetext')).toBe('open');
    expect(written()).toContain('(container:nginx;');
  });

  test('is doubled under an id of its own, and the double is selected', () => {
    press('Duplicate');
    expect(store().topology.hosts[0]?.children).toHaveLength(3);
    expect(useView.getState().selection).not.toBe('nginx');
  });

  test('is removed, and nothing is selected then', () => {
    press('Remove');
    expect(store().topology.hosts[0]?.children).toHaveLength(1);
    expect(useView.getState().selection).toBeNull();
    expect(screen.queryByRole('region', { name: 'Inspector' })).toBeNull();
  });

  test('is moved to a place of the list; places that refuse say why', () => {
    press('Move to…');
    const menu = screen.getByRole('menu');
    expect(
      within(menu)
        .getByRole('menuitem', { name: /It stands here/ })
        .getAttribute('aria-disabled'),
    ).toBe('true');
    fireEvent.click(within(menu).getByRole('menuitem', { name: /vm-1/ }));
    expect(written()).toContain('vm#vm-1(container:nginx)');
  });

  test('shows what it is doing at this moment', () => {
    act(() => usePlayback.setState({ frame: { version: 1, tMs: 500, nodes: [NGINX_NOW], hosts: [], events: [] } }));
    expect(screen.queryByText(/of its snapshot/)).toBeNull();
    for (const words of ['running', '48 MiB', '12 MiB shared', '0.25 cores', 'slowed × 1.50']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    const clone = { ...NGINX_NOW, memory: { ...NGINX_NOW.memory, snapshotMiB: 9 } };
    act(() => usePlayback.setState({ frame: { version: 1, tMs: 500, nodes: [clone], hosts: [], events: [] } }));
    expect(screen.getByText('9 MiB of its snapshot, held once for all its clones')).toBeTruthy();
  });

  test('is struck by an incident, and freed of it', () => {
    const strike = () => {
      press('Trouble…');
      fireEvent.click(screen.getByRole('menuitem', { name: /CPU hog/ }));
    };
    strike();
    strike();
    const incidents = usePlayback
      .getState()
      .recording.entries.flatMap((entry) => ('incident' in entry ? [entry.incident] : []));
    expect(incidents).toEqual([
      { name: 'cpu-hog', node: 'nginx', action: 'begin' },
      { name: 'cpu-hog', node: 'nginx', action: 'end' },
    ]);
  });
});

describe('a machine', () => {
  test('gets processors and memory, and gives nested virtualization or not', () => {
    open('host:x86,16cpu,64G(vm#vm-1(vm#inner))', 'vm-1');
    type('Virtual processors', '6');
    type('Memory', '8192');
    expect(written()).toContain('vm#vm-1,6cpu,8G');
    fireEvent.click(screen.getByRole('switch', { name: /Nested virtualization/ }));
    expect(written()).not.toContain('nested=off');
    expect(useNotices.getState().notice?.words).toMatch(/hardware virtualization/);
  });

  test('forgets what was set when its field is emptied', () => {
    open('host:x86,16cpu,64G(vm#vm-1,6cpu)', 'vm-1');
    type('Virtual processors', '');
    expect(written()).toContain('(vm#vm-1)');
  });
});

describe('a host', () => {
  beforeEach(() => open('host:x86#box,16cpu,64G(container:nginx)', 'box'));

  test('gets another platform, size, bandwidth, and merges pages or not', () => {
    choose('Platform', 'z');
    type('Cores', '32');
    type('Memory', '128');
    type('Disk', '500');
    type('Network', '1000');
    fireEvent.click(screen.getByRole('switch', { name: /merging/ }));
    expect(store().topology.hosts[0]).toMatchObject({
      platform: 'z',
      cores: 32,
      memoryBytes: 128 * 2 ** 30,
      diskBytesPerS: 500 * 2 ** 20,
      networkBytesPerS: 1000 * 2 ** 20,
      merging: false,
    });
  });

  test('cannot be moved', () => {
    expect(screen.queryByRole('button', { name: 'Move to…' })).toBeNull();
  });
});

describe('how it starts', () => {
  test('is chosen for a container, and the usual way is not written', () => {
    open('host:x86,16cpu,64G(container:nginx)', 'nginx');
    choose('Engine', 'none');
    choose('Runtime', 'crun');
    choose('Network', 'none');
    type('Starts in a row', '20');
    expect(written()).toMatch(/engine=none,runtime=crun,network=none,starts=20/);
    for (const [label, usual] of [
      ['Engine', 'docker'],
      ['Runtime', 'runc'],
      ['Network', 'bridge'],
    ] as const)
      choose(label, usual);
    type('Starts in a row', '1');
    expect(written()).toContain('(container:nginx)');
  });

  test('is offered for a machine as its processor has it', () => {
    open('host:z,16cpu,64G(vm:debian#guest)', 'guest');
    const offered = (label: string) =>
      [...screen.getByLabelText<HTMLSelectElement>(label).options].map((option) => option.value);
    expect(offered('Firmware')).toEqual(['ipl', 'direct']);
    expect(screen.getByLabelText<HTMLSelectElement>('Kernel').value).toBe('distribution');
    choose('Kernel', 'tuned');
    choose('Serial console', 'on');
    choose('Storage driver', 'btrfs');
    type('Network interfaces', '2');
    expect(written()).toMatch(/kernel=tuned,interfaces=2,console=on,driver=btrfs/);
  });

  test('belongs to a host where it is about the images of its containers', () => {
    open('host:x86,16cpu,64G(container:nginx)', 'host');
    choose('Storage driver', 'devicemapper');
    choose('Image store', 'empty');
    expect(written()).toMatch(/^host:x86.*driver=devicemapper,store=empty/);
    act(() => store().undo());
    act(() => store().undo());
    expect(written()).not.toMatch(/driver|store/);
  });

  test('says when it may be ready, or how far starts in a row are', () => {
    open('host:x86,16cpu,64G(container:nginx)', 'nginx');
    const node = { ...NGINX_NOW, readyRangeMs: { low: 190, high: 720 } };
    const show = (frame: NodeFrame) =>
      act(() => usePlayback.setState({ frame: { version: 1, tMs: 1000, nodes: [frame], hosts: [], events: [] } }));
    show(node);
    expect(screen.getByText('ready between 0.19 s and 0.72 s')).toBeTruthy();
    show({ ...node, starts: { planned: 20, done: 12, perSecond: 8, medianMs: 110, slowestMs: 130 } });
    expect(screen.getByText(/12 of 20 starts \(0.11 s each, 8.0\/s\)/)).toBeTruthy();
  });
});

describe('every property that a kind has', () => {
  /** How the control of each attribute is called; the eight namespaces are buttons with names of their own. */
  const LABELS: Readonly<Record<Attribute, string | RegExp>> = {
    ...{ image: 'Image', workload: 'Workload', vcpus: 'Virtual processors', memory: 'Memory' },
    ...{ nested: /^Nested virtualization/, cpuWeight: 'cpu.weight', cpuMax: 'cpu.max', memoryMax: 'memory.max' },
    ...{ pidsMax: 'pids.max', namespaces: /^pid:/, memoryLow: 'memory.low', swap: 'Swap', balloon: /^Balloon/ },
    ...{ engine: 'Engine', runtime: 'Runtime', network: 'Network', monitor: 'Monitor', firmware: 'Firmware' },
    ...{ kernel: 'Kernel', start: 'Start', driver: 'Storage driver', store: 'Image store' },
    ...{ interfaces: 'Network interfaces', console: 'Serial console', compressed: 'Compressed kernel' },
    ...{
      privileged: /^Privileged/,
      capabilities: 'Capabilities',
      seccomp: /^System call filter/,
      lsm: 'Confinement (LSM)',
    },
    ...{ noNewPrivileges: /^No new privileges/, rootless: /^Rootless engine/, readOnlyRoot: /^Read-only root/ },
    mounts: 'Mounts',
    ...{ sentry: 'How the Sentry catches calls', hostNetwork: /^Network stack of the host/ },
    ...{ directfs: /^The Sentry opens files itself/, sharedFs: 'Shared file system' },
    hostDevices: /^Disks of the host plugged in/,
    ...{ architecture: 'Built for', emulation: 'Emulation', dedicated: /^Dedicated processors/ },
    starts: 'Starts in a row',
  };
  const HOSTS: Readonly<Partial<Record<KindId, string>>> = { lpar: 'z', zvm: 'z' };

  for (const kind of Object.values(KINDS)) {
    test(`has its control: ${kind.id}`, () => {
      open(`host:${HOSTS[kind.id] ?? 'x86'},16cpu,64G(${kind.id}#it)`, 'it');
      const weights: Readonly<Record<string, string>> = { lpar: 'Processing weight', zvm: 'Relative share' };
      for (const attribute of kind.attributes) {
        const label = attribute === 'cpuWeight' ? (weights[kind.id] ?? LABELS.cpuWeight) : LABELS[attribute];
        const controls = screen.queryAllByLabelText(label);
        expect(controls.length, attribute).toBeGreaterThan(0);
      }
    });
  }

  test('io.weight is written, said to count only among those who want the disk, and no Kata container has one', () => {
    open('host:x86,16cpu,64G(container:nginx; kata:redis#shop)', 'nginx');
    expect(screen.queryByText(/^io\.weight counts with BFQ/)).toBeNull();
    slide('io.weight', 0);
    expect(written()).toMatch(/nginx,io-weight=\d+;/);
    expect(screen.getByText(/^io\.weight counts with BFQ/)).toBeTruthy();
    act(() => useView.getState().select('shop'));
    expect(screen.queryByLabelText('io.weight')).toBeNull();
  });

  test('memory.low, swap and balloon are written as they are set', () => {
    open('host:x86,16cpu,64G(container:nginx; vm#vm-1)', 'nginx');
    slide('memory.low', 3);
    act(() => useView.getState().select('vm-1'));
    type('Swap', '512');
    fireEvent.click(screen.getByLabelText(/^Balloon/));
    expect(written()).toBe('host:x86,16cpu,64G(container:nginx,memlow=64M;vm#vm-1,swap=512M,balloon=on)');
  });
});

describe('the switches around a container', () => {
  test('are told in a line, written as they are set, and taken back as one step each', () => {
    open('host:x86,16cpu,64G(container:nginx; container:redis#web)', 'nginx');
    expect(screen.getByText('default seccomp, 14 capabilities, AppArmor')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/^System call filter/));
    press(/^CAP_NET_RAW/);
    press(/^CAP_SYS_PTRACE/);
    type('Mounts', '/srv/data:ro + /run/docker.sock');
    const told = 'no seccomp, 14 capabilities, AppArmor, 2 mounts';
    expect(screen.getByText(told)).toBeTruthy();
    expect(written()).toContain('nginx,caps=-net_raw+sys_ptrace,seccomp=off,mounts=/srv/data:ro+/run/docker.sock;');
    expect(screen.getByText('It has in its hands: web.')).toBeTruthy();
    for (let step = 0; step < 4; step += 1) act(() => store().undo());
    expect(store().canUndo).toBe(false);
    expect(screen.getByText('default seccomp, 14 capabilities, AppArmor')).toBeTruthy();
  });

  test('do not say twice what is usual, and privileged speaks for all of them', () => {
    open('host:x86,16cpu,64G(container:nginx)', 'nginx');
    fireEvent.click(screen.getByLabelText(/^Privileged/));
    expect(written()).toContain('nginx,privileged=on)');
    expect(screen.getByLabelText<HTMLSelectElement>('Capabilities').disabled).toBe(true);
    fireEvent.click(screen.getByLabelText(/^System call filter/));
    expect(written()).toContain('privileged=on,seccomp=on');
    fireEvent.click(screen.getByLabelText(/^System call filter/));
    fireEvent.click(screen.getByLabelText(/^Privileged/));
    expect(written()).toContain('(container:nginx)');
  });

  test('refuse a path that cannot be, and keep what is there', () => {
    open('host:x86,16cpu,64G(container:nginx,mounts=/etc:ro)', 'nginx');
    type('Mounts', '/srv/../etc');
    expect(screen.getByText(/cannot be mounted/)).toBeTruthy();
    expect(written()).toContain('mounts=/etc:ro');
  });
});

describe('limits of traffic', () => {
  test('are written as they are set, of a container and of a machine', () => {
    open('host:x86,16cpu,64G(container:nginx; vm#vm-1)', 'nginx');
    slide('io.max', 3);
    slide('Network rate', 4);
    act(() => useView.getState().select('vm-1'));
    slide('io.max', 6);
    expect(written()).toBe('host:x86,16cpu,64G(container:nginx,disk=10M,net=20M;vm#vm-1,disk=100M)');
  });

  test('are not offered where firmware or z/VM gives the devices', () => {
    open('host:z,16cpu,64G(lpar#it)', 'it');
    expect(screen.queryAllByLabelText('io.max')).toEqual([]);
  });
});

describe('a namespace that is missing', () => {
  const OPEN = 'host:x86,16cpu,64G(container:nginx#open,ns=mnt+net+ipc+uts+cgroup;container:redis#shut;vm#vm-1)';

  test('says by name whose things are seen, and who is seen by whom', () => {
    open(OPEN, 'open');
    expect(screen.getByText(/It sees the processes of shut\./)).toBeTruthy();
    cleanup();
    open(OPEN, 'shut');
    fireEvent.focus(screen.getByRole('button', { name: /^pid:/ }));
    expect(screen.getByText(/Its processes are seen by open\./)).toBeTruthy();
    fireEvent.focus(screen.getByRole('button', { name: /^net:/ }));
    expect(screen.queryByText(/On the same interfaces|Its ports/)).toBeNull();
  });

  test('counts the rest of many', () => {
    open(
      `host:x86,16cpu,64G(container:nginx#open,ns=none;${'abcde'
        .split('')
        .map((id) => `container:redis#${id}`)
        .join(';')})`,
      'open',
    );
    fireEvent.focus(screen.getByRole('button', { name: /^pid:/ }));
    expect(screen.getByText(/It sees the processes of a, b, c and 2 more\./)).toBeTruthy();
  });
});
