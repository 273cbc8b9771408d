// All validation cases, topic by topic. Add a source: one file in cases/, one line here.
import type { Case, Ordering } from './case.ts';
import { CLONES } from './cases/clones.ts';
import { CONCURRENT_STARTS } from './cases/concurrent-starts.ts';
import { CONTAINER_STARTS } from './cases/container-starts.ts';
import { CONTAINERD_RUNTIMES } from './cases/containerd-runtimes.ts';
import { CPU_SHARES } from './cases/cpu-shares.ts';
import { DOCKER_DECOMPOSED } from './cases/docker-decomposed.ts';
import { ENGINES_ANEW } from './cases/engines-anew.ts';
import { EXAMINED_MEMORY } from './cases/examined-memory.ts';
import { EXAMINED_STARTS } from './cases/examined-starts.ts';
import { EXAMINED_WORK } from './cases/examined-work.ts';
import { FIRECRACKER_BOOTS } from './cases/firecracker-boots.ts';
import { FOUND_STARTS } from './cases/found-starts.ts';
import { FURTHER_BOOTS } from './cases/further-boots.ts';
import { FURTHER_STARTS } from './cases/further-starts.ts';
import { GUEST_MEMORY } from './cases/guest-memory.ts';
import { GVISOR_LATEST_CASES } from './cases/gvisor-latest.ts';
import { IBM_DEVICES } from './cases/ibm-devices.ts';
import { IMAGE_PULLS } from './cases/image-pulls.ts';
import { KATA_MEMORY } from './cases/kata-memory.ts';
import { LATER_MEMORY } from './cases/later-memory.ts';
import { LATER_WORK } from './cases/later-work.ts';
import { MEMORY_ELSEWHERE } from './cases/memory-elsewhere.ts';
import { MERGING_RUNS } from './cases/merging-runs.ts';
import { MOVES } from './cases/moves.ts';
import { NEIGHBOURS } from './cases/neighbours.ts';
import { NESTING } from './cases/nesting.ts';
import { OTHERS_MEMORY } from './cases/others-memory.ts';
import { OTHERS_SERVING } from './cases/others-serving.ts';
import { OTHERS_WORK } from './cases/others-work.ts';
import { OVERHEADS } from './cases/overheads.ts';
import { PAGE_CACHE } from './cases/page-cache.ts';
import { POD_STARTS } from './cases/pods.ts';
import { SANDBOX_MEMORY } from './cases/sandbox-memory.ts';
import { SANDBOXES_ANEW } from './cases/sandboxes-anew.ts';
import { STARTS_ELSEWHERE } from './cases/starts-elsewhere.ts';
import { STREAMS_ELSEWHERE } from './cases/streams-elsewhere.ts';
import { STRESS_TESTS } from './cases/stress-tests.ts';
import { VIRTUAL_DISKS } from './cases/virtual-disks.ts';
import { WORK_ELSEWHERE } from './cases/work-elsewhere.ts';
import { HOLDING } from './orderings/holding.ts';
import { ISOLATING } from './orderings/isolating.ts';
import { STARTING } from './orderings/starting.ts';
import { WORKING } from './orderings/working.ts';

export const CASES: readonly Case[] = [
  ...FIRECRACKER_BOOTS,
  ...DOCKER_DECOMPOSED,
  ...CONTAINER_STARTS,
  ...CONCURRENT_STARTS,
  ...IMAGE_PULLS,
  ...GUEST_MEMORY,
  ...SANDBOX_MEMORY,
  ...PAGE_CACHE,
  ...MERGING_RUNS,
  ...CPU_SHARES,
  ...OVERHEADS,
  ...NESTING,
  ...NEIGHBOURS,
  ...STRESS_TESTS,
  ...MOVES,
  ...EXAMINED_STARTS,
  ...EXAMINED_MEMORY,
  ...EXAMINED_WORK,
  ...LATER_MEMORY,
  ...LATER_WORK,
  ...VIRTUAL_DISKS,
  ...FURTHER_STARTS,
  ...FURTHER_BOOTS,
  ...POD_STARTS,
  ...CLONES,
  ...OTHERS_MEMORY,
  ...OTHERS_SERVING,
  ...OTHERS_WORK,
  ...STARTS_ELSEWHERE,
  ...FOUND_STARTS,
  ...CONTAINERD_RUNTIMES,
  ...IBM_DEVICES,
  ...ENGINES_ANEW,
  ...SANDBOXES_ANEW,
  ...KATA_MEMORY,
  ...MEMORY_ELSEWHERE,
  ...STREAMS_ELSEWHERE,
  ...WORK_ELSEWHERE,
  ...GVISOR_LATEST_CASES,
];

/** Who is faster, smaller, safer: published orders that the model has to give back, whatever the figures. */
export const ORDERINGS: readonly Ordering[] = [...STARTING, ...HOLDING, ...WORKING, ...ISOLATING];
