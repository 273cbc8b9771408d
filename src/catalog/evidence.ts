// All evidence by its id: what has been published or measured about starting, holding, running, nesting, isolating. Far from
// the simulation and from the first sight of the page: whoever shows it loads it when it is asked for.
import { BELIEFS_ON_MEMORY, BELIEFS_ON_STARTING, BELIEFS_ON_WALLS } from './evidence/beliefs.ts';
import { CLONES } from './evidence/clones.ts';
import { COLOCATION } from './evidence/colocation.ts';
import { DENSITY } from './evidence/density.ts';
import { LYING_ELSEWHERE, WORKING_ELSEWHERE } from './evidence/elsewhere.ts';
import { EMULATION_PUBLISHED } from './evidence/emulation.ts';
import { EXAMINED_HOLDING, EXAMINED_NESTING, EXAMINED_STARTING, EXAMINED_Z } from './evidence/examined.ts';
import { FLAWS_PUBLISHED } from './evidence/flaws.ts';
import { GVISOR_LATEST, GVISOR_LATEST_MEMORY } from './evidence/gvisor-latest.ts';
import { ISOLATION_MEASURED } from './evidence/isolation.ts';
import { MEMORY_OF_KATA } from './evidence/kata.ts';
import { LATER_MEMORY, LATER_WORK } from './evidence/later.ts';
import { MEASURED_MEMORY, MEASURED_SCHEDULER, MEASURED_STARTUP } from './evidence/measured.ts';
import { MEMORY_OF_CONTAINERS } from './evidence/memory/containers.ts';
import { MEMORY_SHARED } from './evidence/memory/equal-pages.ts';
import { MEMORY_OF_MACHINES } from './evidence/memory/machines.ts';
import { MIGRATION } from './evidence/migration.ts';
import { NESTING } from './evidence/nesting.ts';
import { OTHERS_HOLDING, OTHERS_WORKING } from './evidence/others.ts';
import { OVERHEAD_OF_DISKS } from './evidence/overhead/disks.ts';
import { OVERHEAD_OF_NETWORKS } from './evidence/overhead/networks.ts';
import { OVERHEAD_OF_PROCESSOR } from './evidence/overhead/processor.ts';
import { STARTS_OF_PODS } from './evidence/pods.ts';
import type { Evidence } from './evidence/record.ts';
import { SCHEDULER } from './evidence/scheduler.ts';
import { SECURITY } from './evidence/security.ts';
import { STARTS_OF_CONTAINERS, STARTS_OF_MACHINES } from './evidence/starts.ts';
import { STARTS_ANEW } from './evidence/starts-anew.ts';
import { HOLDING_ELSEWHERE, STARTS_ELSEWHERE } from './evidence/starts-elsewhere.ts';
import { STARTUP_OF_CONTAINERS } from './evidence/startup/containers.ts';
import { STARTUP_FROM_IMAGES } from './evidence/startup/images.ts';
import { STARTUP_OF_MACHINES } from './evidence/startup/machines.ts';
import { STARTUP_IN_STORMS } from './evidence/startup/storms.ts';
import { SWITCHES_PUBLISHED } from './evidence/switches.ts';
import { Z_SYSTEMS } from './evidence/z.ts';

export type {
  Evidence,
  EvidenceFigure,
  EvidenceReading,
  EvidenceTopic,
  EvidenceUnit,
} from './evidence/record.ts';

const BY_TOPIC = {
  ...STARTUP_OF_MACHINES,
  ...STARTUP_IN_STORMS,
  ...STARTUP_OF_CONTAINERS,
  ...STARTUP_FROM_IMAGES,
  ...MEASURED_STARTUP,
  ...MEMORY_OF_MACHINES,
  ...MEMORY_OF_CONTAINERS,
  ...MEMORY_OF_KATA,
  ...MEMORY_SHARED,
  ...MEASURED_MEMORY,
  ...OVERHEAD_OF_PROCESSOR,
  ...OVERHEAD_OF_DISKS,
  ...OVERHEAD_OF_NETWORKS,
  ...NESTING,
  ...Z_SYSTEMS,
  ...ISOLATION_MEASURED,
  ...SECURITY,
  ...FLAWS_PUBLISHED,
  ...SWITCHES_PUBLISHED,
  ...COLOCATION,
  ...DENSITY,
  ...SCHEDULER,
  ...MEASURED_SCHEDULER,
  ...MIGRATION,
  ...EMULATION_PUBLISHED,
  ...EXAMINED_STARTING,
  ...EXAMINED_HOLDING,
  ...EXAMINED_NESTING,
  ...EXAMINED_Z,
  ...LATER_MEMORY,
  ...LATER_WORK,
  ...CLONES,
  ...OTHERS_HOLDING,
  ...OTHERS_WORKING,
  ...BELIEFS_ON_WALLS,
  ...BELIEFS_ON_MEMORY,
  ...BELIEFS_ON_STARTING,
  ...STARTS_OF_MACHINES,
  ...STARTS_OF_CONTAINERS,
  ...STARTS_OF_PODS,
  ...STARTS_ELSEWHERE,
  ...STARTS_ANEW,
  ...HOLDING_ELSEWHERE,
  ...LYING_ELSEWHERE,
  ...WORKING_ELSEWHERE,
  ...GVISOR_LATEST,
  ...GVISOR_LATEST_MEMORY,
};

/** The id of a record; a wrong one does not compile. */
export type EvidenceId = keyof typeof BY_TOPIC;

export const EVIDENCE: Readonly<Record<EvidenceId, Evidence>> = BY_TOPIC;

/** All groups apart, so that a test can see an id that two of them use. */
export const EVIDENCE_GROUPS: readonly Readonly<Record<string, Evidence>>[] = [
  ...[STARTUP_OF_MACHINES, STARTUP_IN_STORMS, STARTUP_OF_CONTAINERS, STARTUP_FROM_IMAGES, MEASURED_STARTUP],
  ...[MEMORY_OF_MACHINES, MEMORY_OF_CONTAINERS, MEMORY_OF_KATA, MEMORY_SHARED, MEASURED_MEMORY],
  ...[OVERHEAD_OF_PROCESSOR, OVERHEAD_OF_DISKS, OVERHEAD_OF_NETWORKS],
  ...[
    NESTING,
    Z_SYSTEMS,
    ISOLATION_MEASURED,
    SECURITY,
    FLAWS_PUBLISHED,
    SWITCHES_PUBLISHED,
    COLOCATION,
    DENSITY,
    SCHEDULER,
    MEASURED_SCHEDULER,
    MIGRATION,
    EMULATION_PUBLISHED,
  ],
  ...[EXAMINED_STARTING, EXAMINED_HOLDING, EXAMINED_NESTING, EXAMINED_Z, LATER_MEMORY, LATER_WORK, CLONES],
  ...[OTHERS_HOLDING, OTHERS_WORKING],
  ...[BELIEFS_ON_WALLS, BELIEFS_ON_MEMORY, BELIEFS_ON_STARTING],
  ...[STARTS_OF_MACHINES, STARTS_OF_CONTAINERS, STARTS_OF_PODS, STARTS_ELSEWHERE, STARTS_ANEW, HOLDING_ELSEWHERE],
  ...[LYING_ELSEWHERE, WORKING_ELSEWHERE, GVISOR_LATEST, GVISOR_LATEST_MEMORY],
];

/** Tells an id that comes from elsewhere (a link, a file). */
export function isEvidenceId(id: string): id is EvidenceId {
  return Object.hasOwn(EVIDENCE, id);
}

/**
 * The ids in the words of a parameter's `source.evidence`: `ST-038, ME-018`, `NE-001 to NE-005`, `measured ksm`. Throws for
 * words that name no record; none are in no words.
 */
export function evidenceIn(words: string): readonly EvidenceId[] {
  if (words === '') return [];
  return words.split(/,\s*/).flatMap((word) => {
    const [from = '', to = from] = word.split(' to ');
    const ids = to === from ? [from] : between(from, to);
    return ids.map((id) => {
      if (!isEvidenceId(id)) throw new Error(`There is no evidence "${id}".`);
      return id;
    });
  });
}

function between(from: string, to: string): string[] {
  const [letters = '', first = ''] = from.split('-');
  const last = Number(to.split('-')[1]);
  const ids: string[] = [];
  for (let number = Number(first); number <= last; number += 1) {
    ids.push(`${letters}-${String(number).padStart(first.length, '0')}`);
  }
  return ids;
}
