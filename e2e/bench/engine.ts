// How fast the engine is: the boot storm of an independent simulator run beside ours on this machine, storms in cohorts, how the
// cost grows with distinct instances through the whole engine. Prints; nothing here passes or
// fails. What a frame costs is in frames.ts.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { storm } from '../../src/simulation/fluid/storm.ts';
import { createRun, type Run } from '../../src/simulation/run.ts';
import type { Sandbox, Topology } from '../../src/topology/topology.ts';
import { root } from './browser.ts';
import { distinct, type HostSize, hostWith } from './documents.ts';
import { benchFrames } from './frames.ts';
import { heading, row } from './print.ts';

const PEER_SOURCE = process.env.SIMGRID_STORM ?? `${root}/../shared/peers/simgrid/storm.cpp`;
const PEER = `${root}/.cache/simgrid-storm`;
const CORES = 16;
const DISK = 2e9;
const DISTINCT = 10_000;

export async function benchEngine(): Promise<void> {
  beside();
  cohorts();
  growth();
  await benchFrames();
}

/** The same storm on both, one after the other; ours is the fluid core, as theirs has no sandboxes either. */
function beside(): void {
  heading(`Engine: boot storm on ${CORES} cores, beside SimGrid`);
  const sizes = [
    { instances: 1_000, classes: 7 },
    { instances: DISTINCT, classes: 7 },
    { instances: DISTINCT, classes: DISTINCT },
    { instances: 100_000, classes: 100_000 },
  ];
  let ours = 0;
  for (const size of sizes) {
    const { ms, result } = best(3, () => storm({ ...size, cores: CORES, diskBytesPerS: DISK }));
    row(
      `${size.instances} instances, ${size.classes} different`,
      `${ms.toFixed(1)} ms, simulated end ${result.toFixed(3)} s`,
    );
    if (size.instances === DISTINCT && size.classes === DISTINCT) ours = ms;
  }
  const peer = peerSeconds();
  if (typeof peer === 'string') {
    row('SimGrid', peer);
    return;
  }
  row(
    `SimGrid: ${DISTINCT} instances, all different`,
    `${peer.wallS.toFixed(2)} s, simulated end ${peer.endS.toFixed(3)} s`,
  );
  row('ours is faster by', `${Math.round((peer.wallS * 1000) / ours)} times`);
}

/** Wall seconds that the peer takes for the storm of distinct instances; words where it cannot be run. */
function peerSeconds(): { wallS: number; endS: number } | string {
  if (!existsSync(PEER_SOURCE)) return `not run: no ${PEER_SOURCE} (SIMGRID_STORM names another place)`;
  mkdirSync(`${root}/.cache`, { recursive: true });
  try {
    execFileSync('g++', ['-O2', '-std=c++17', PEER_SOURCE, '-o', PEER, '-lsimgrid'], { stdio: 'pipe' });
  } catch {
    return 'not run: it does not compile here (Debian: apt-get install libsimgrid-dev libboost-dev g++)';
  }
  const options = ['--cfg=contexts/stack-size:16', '--log=root.thresh:critical'];
  const said = execFileSync(PEER, [String(DISTINCT), String(CORES), String(DISK), String(DISTINCT), ...options], {
    encoding: 'utf8',
  });
  const [, endS, wallS] = /simulated_end_s=([\d.]+) wall_s=([\d.]+)/.exec(said) ?? [];
  if (endS === undefined || wallS === undefined) return `not understood: ${said.trim()}`;
  return { wallS: Number(wallS), endS: Number(endS) };
}

/** Whole engine: documents, chains, memory, the run to its end and the frame there. */
function cohorts(): void {
  heading('Engine: a million instances in cohorts, to the end');
  const kinds: readonly Sandbox['kind'][] = ['container', 'microvm', 'gvisor', 'kata'];
  for (const count of [1_000, 1_000_000]) {
    const children = kinds.map(
      (kind): Sandbox => ({
        id: kind,
        kind,
        workload: 'idle',
        replicas: count / kinds.length,
        children: [],
      }),
    );
    const { ms, result } = best(3, () => toItsEnd(hostWith(children, { cores: 4096, memoryBytes: 2 ** 50 })));
    row(`${count} instances of ${kinds.length} kinds`, `${ms.toFixed(0)} ms, simulated end ${seconds(result)}`);
  }
}

/** The cost of one distinct instance should grow no faster than log n: the last column would then stay as it is. */
function growth(): void {
  heading('Engine: distinct instances, each a node of its own, to the end (createRun)');
  const sizes = [1_000, 3_000, 10_000, 30_000, 100_000];
  growthOf('without merging', sizes, { cores: 64 });
  growthOf('that merge', sizes, { cores: 64, merging: true });
  // Whoever comes where memory is short changes what everybody else has: that is n for each of n.
  growthOf('with memory for a third', [250, 500, 1_000], { cores: 64, perInstanceBytes: 2 ** 24 });
}

function growthOf(name: string, sizes: readonly number[], host: HostSize & { perInstanceBytes?: number }): void {
  for (const count of sizes) {
    const memoryBytes = host.perInstanceBytes ? host.perInstanceBytes * count : host.memoryBytes;
    const topology = hostWith(distinct(count), { ...host, ...(memoryBytes && { memoryBytes }) });
    const { ms, result } = best(count > 3_000 ? 1 : 3, () => toItsEnd(topology));
    const per = (ms * 1000) / (count * Math.log2(count));
    row(`${count} ${name}`, `${ms.toFixed(0)} ms, ${per.toFixed(2)} us per n log n, simulated end ${seconds(result)}`);
  }
}

/** Looks ahead until everything is ready; every start differs a little, by seed. */
function toItsEnd(topology: Topology): Run {
  const recording = {
    seed: 1,
    parameters: { 'startup.variation': 0.1 },
    running: [],
    entries: [{ atMs: 0, topology }],
  };
  const instances = topology.hosts[0]?.children.reduce((sum, { replicas }) => sum + replicas, 0) ?? 0;
  const horizonMs = Math.max(10_000, instances * 40);
  const run = createRun(recording, horizonMs);
  run.frameAt(run.readyMs ?? horizonMs);
  return run;
}

function seconds(run: Run): string {
  return run.readyMs === null ? `beyond ${run.horizonMs / 1000} s` : `${(run.readyMs / 1000).toFixed(1)} s`;
}

function best<Result>(times: number, play: () => Result): { ms: number; result: Result } {
  let fastest: { ms: number; result: Result } | null = null;
  for (let at = 0; at < times; at += 1) {
    const start = performance.now();
    const result = play();
    const ms = performance.now() - start;
    if (!fastest || ms < fastest.ms) fastest = { ms, result };
  }
  return fastest as { ms: number; result: Result };
}
