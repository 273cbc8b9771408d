// A host in the simulation: its processor, disk and network as capacities, and its own Linux as the first kernel domain.
import { findPlatform } from '../catalog/platforms.ts';
import { storageDriver } from '../catalog/storage-drivers.ts';
import type { Definitions, Host } from '../topology/topology.ts';
import type { Context } from './context.ts';
import { refitDevices } from './devices.ts';
import { createFlow, createPool, setPool } from './fluid/flow.ts';
import { createScanner } from './merging/scanner.ts';
import type { Open } from './open.ts';
import { storeOf } from './specify.ts';
import { emptyStore } from './starting/pulling.ts';
import { beginWork } from './working.ts';
import {
  freshMemory,
  type Group,
  type HostState,
  NO_COST,
  NO_ENTRIES,
  NO_WORK,
  restructure,
  type World,
  walkGroups,
} from './world.ts';

export function createWorld(): World {
  return {
    flow: createFlow(),
    hosts: new Map(),
    groups: new Map(),
    listing: Object.freeze({}),
    nextGroup: 0,
    effort: 0,
    moves: [],
    events: [],
    refuges: new Map(),
  };
}

/** A host that is up and empty. Throws when the document names a platform that nobody defines. */
export function createHost(world: World, context: Context, host: Host, definitions: Definitions): HostState {
  const platform = findPlatform(host.platform, definitions.platforms);
  if (!platform) throw new Error(`unknown platform ${host.platform}`);
  const { flow } = world;
  const size = sizeOf(context, host, platform.defaults);
  world.nextGroup += 1;
  // In the order of all groups, so that an engine knows it for one of them.
  const root: Open<Group> = {
    id: world.nextGroup,
    node: host.id,
    host: null as unknown as HostState,
    parent: null,
    children: [],
    count: 1,
    total: 1,
    specification: Object.freeze({
      kind: 'host' as const,
      tenant: '',
      image: null,
      workload: null,
      memoryBytes: size.memoryBytes,
      vcpus: Number.POSITIVE_INFINITY,
      cpuWeight: 1,
      cpuMax: Number.POSITIVE_INFINITY,
      memoryMaxBytes: Number.POSITIVE_INFINITY,
      memoryLowBytes: 0,
      swapBytes: null,
      balloon: false,
      emulated: false,
      sandboxing: null,
      dedicated: false,
      pidsMax: Number.POSITIVE_INFINITY,
      diskMaxBytesPerS: Number.POSITIVE_INFINITY,
      ioWeight: null,
      networkMaxBytesPerS: Number.POSITIVE_INFINITY,
      namespaces: [],
      guard: null,
      open: false,
      chosen: {},
      starts: 1,
      ...imagesOf(context, host),
    }),
    phase: 'running',
    alive: true,
    depth: platform.family === 'z' ? 1 : 0,
    move: null,
    luck: 1,
    chain: null,
    stage: 0,
    awaiting: false,
    step: 'wait',
    turn: 0,
    stepStartMs: 0,
    stepAmount: 0,
    stages: [],
    placedMs: flow.nowMs,
    offset: 0,
    startedMs: flow.nowMs,
    durations: [],
    readyMs: flow.nowMs,
    startCost: NO_COST,
    pool: null,
    activity: null,
    work: NO_WORK,
    devices: null,
    hogs: NO_ENTRIES,
    locks: NO_ENTRIES,
    snapshots: NO_ENTRIES,
    memory: freshMemory(),
    calm: null,
    store: NO_ENTRIES,
  };
  const state: HostState = {
    id: host.id,
    platform: Object.freeze(platform),
    ...size,
    cpu: createPool(flow, null, size.cores),
    disk: createPool(flow, null, size.diskBytesPerS / 1000),
    requests: createPool(flow, null, context.value(platform.defaults.diskRequestsPerS) / 1000),
    network: createPool(flow, null, size.networkBytesPerS / 1000),
    channels: null,
    pagingVolumes: createPool(flow, null, platform.family === 'z' ? context.value('zvm.pageReadsPerS') / 1000 : 0),
    scanner: createScanner(),
    scannerTask: null,
    scannerTurn: 0,
    mergingBusy: false,
    newcomersMs: null,
    squeezed: false,
    growthTurn: 0,
    growthMs: Number.POSITIVE_INFINITY,
    balloonTimer: false,
    root,
    version: 0,
    structure: Object.freeze({ clonesMs: 0 }),
    arrivals: 0,
    roomy: false,
  };
  root.host = state;
  root.pool = state.cpu;
  return state;
}

/** How the host's own kernel makes root file systems, and whether it has the images. */
function imagesOf(context: Context, host: Host) {
  return { storage: storageDriver(host.driver), store: storeOf(context, host) };
}

/** Follows a change of the host's size, and of what its kernel does with images. */
export function updateHost(world: World, context: Context, state: HostState, host: Host): void {
  const { root } = state;
  const images = imagesOf(context, host);
  if (images.store === 'empty' && root.specification.store === 'full') emptyStore(root);
  if (images.store !== root.specification.store || images.storage !== root.specification.storage) {
    root.specification = Object.freeze({ ...root.specification, ...images });
    restructure(state);
  }
  const size = sizeOf(context, host, state.platform.defaults);
  const changed =
    size.cores !== state.cores ||
    size.memoryBytes !== state.memoryBytes ||
    size.diskBytesPerS !== state.diskBytesPerS ||
    size.networkBytesPerS !== state.networkBytesPerS ||
    size.merging !== state.merging ||
    size.swapBytes !== state.swapBytes;
  if (!changed) return;
  Object.assign(state, size);
  setPool(world.flow, state.cpu, { cap: size.cores });
  setPool(world.flow, state.disk, { cap: size.diskBytesPerS / 1000 });
  setPool(world.flow, state.network, { cap: size.networkBytesPerS / 1000 });
  // What fits through virtual devices, and how long an operation takes, follow.
  walkGroups(state.root, (group) => {
    refitDevices(world, context, group);
    if (group.phase === 'running') beginWork(world, context, group);
  });
  restructure(state);
}

function sizeOf(context: Context, host: Host, defaults: { diskBytesPerS: string; networkBytesPerS: string }) {
  return {
    cores: host.cores,
    memoryBytes: host.memoryBytes,
    diskBytesPerS: host.diskBytesPerS ?? context.value(defaults.diskBytesPerS) * 1048576,
    networkBytesPerS: host.networkBytesPerS ?? context.value(defaults.networkBytesPerS) * 1048576,
    merging: host.merging ?? true,
    swapBytes: host.swapBytes ?? null,
  };
}
