// The workshop: 45 minutes on the article's subject, from a first sight of both to needs and answers. Its scenes are steps of the
// story where the story has them, else of lessons of its own (workshop/). Their words are in locales/en/workshop*.ts.
import { deployment } from './deployments.ts';
import type { Talk, TalkScene } from './talk.ts';
import { ON_BOTH } from './workshop/both.ts';
import { ON_COSTS } from './workshop/costs.ts';
import { ON_TROUBLE } from './workshop/trouble.ts';
import { ON_WALLS } from './workshop/walls.ts';

/** A scene that shows the step of its own id. */
function scene(lesson: string, step: string, minutes: number, further: Partial<TalkScene> = {}): TalkScene {
  return { id: step, shown: { lesson, step }, minutes, ...further };
}

const CONTAINER = 'what-a-container-is';
const MACHINE = 'what-a-machine-is';

/** A deployment of the article at rest, with the flaw that overwrites the runtime tried from a container of acme. */
function anEscape(id: 'bare-containers' | 'containers-per-tenant', machines: string): string {
  const applications = 'acme-web,acme-cache,acme-db,globex-web,initech-db';
  const running = machines === '' ? applications : `${machines},${applications}`;
  const topology = deployment(id).replaceAll('#', '%23');
  return `#v=1&t=${topology}&r=${running}&flaw=CVE-2019-5736@acme-web&at=1s`;
}

const SCENES: readonly TalkScene[] = [
  // The question.
  scene(ON_WALLS.id, 'side-by-side', 1, { evidence: ['ST-052', 'ST-027', 'ST-040'] }),
  { id: 'five-programs', shown: { lesson: 'which-is-better', step: 'as-containers' }, minutes: 1 },
  // What a container is made of.
  scene(CONTAINER, 'a-process', 1, { evidence: ['ST-024', 'ST-027'] }),
  scene(CONTAINER, 'its-own-view', 1, { evidence: ['SC-007', 'SE-020'] }),
  scene(CONTAINER, 'capped', 1.5, { evidence: ['SC-003', 'SC-004', 'measured cpuShares'] }),
  scene(CONTAINER, 'held-once', 1, { evidence: ['measured pageCacheSharing', 'IM-001'] }),
  scene(ON_WALLS.id, 'how-many-fall', 2, {
    poll: {
      prediction: {
        kind: 'choice',
        measure: { measure: 'lost' },
        choices: [
          { id: 'one', atLeast: 1, atMost: 1 },
          { id: 'of-its-tenant', atLeast: 2, atMost: 2 },
          { id: 'all', atLeast: 4 },
        ],
      },
    },
    evidence: ['SC-007', 'BE-001'],
  }),
  // What a virtual machine is made of.
  scene(MACHINE, 'it-boots', 1, { evidence: ['ST-013', 'ST-052'] }),
  scene(MACHINE, 'given-and-touched', 1, { evidence: ['ME-005', 'ME-007', 'ZS-011'] }),
  scene(ON_WALLS.id, 'falls-alone', 1.5, { evidence: ['SE-002', 'SE-016', 'SE-017'] }),
  scene(MACHINE, 'not-always-slow', 1, { evidence: ['ST-001', 'ST-003', 'ST-019'] }),
  scene(ON_COSTS.id, 'twenty-machines', 2, {
    poll: {
      prediction: {
        kind: 'slider',
        measure: { measure: 'usedMemory' },
        stops: [2048, 4096, 8192, 12_288, 16_384, 20_480],
        start: 5,
      },
    },
    evidence: ['ME-005', 'ME-007'],
  }),
  scene(ON_COSTS.id, 'merged', 1, { evidence: ['ME-026', 'ME-039'] }),
  scene(ON_COSTS.id, 'ten-and-ten', 1.5, { evidence: ['OV-020', 'ST-027', 'ME-009'] }),
  // Trouble.
  scene(ON_TROUBLE.id, 'which-limit-holds', 2, {
    poll: {
      prediction: {
        kind: 'choice',
        measure: { measure: 'slowdown', of: { id: 'db' } },
        choices: [
          { id: 'as-before', atMost: 1.2 },
          { id: 'a-little', atLeast: 1.21, atMost: 2 },
          { id: 'much', atLeast: 2.01 },
        ],
      },
    },
    evidence: ['IS-016', 'SC-003'],
  }),
  scene(ON_TROUBLE.id, 'quiet-neighbour', 3, { exercise: { minutes: 3 }, evidence: ['IS-004'] }),
  scene('which-is-better', 'noise-among-machines', 1, { evidence: ['IS-003', 'IS-004', 'IS-007', 'IS-015'] }),
  {
    id: 'an-escape',
    shown: { link: anEscape('bare-containers', '') },
    minutes: 1.5,
    evidence: ['SE-013', 'SE-011', 'SE-012', 'SE-027'],
  },
  {
    id: 'an-escape-contained',
    shown: { link: anEscape('containers-per-tenant', 'acme-vm,globex-vm,initech-vm') },
    minutes: 1,
    evidence: ['SE-013', 'SE-016', 'SE-017'],
  },
  // The third way.
  scene('the-third-way', 'a-machine-in-a-container', 1, { whole: true, evidence: ['ME-015', 'ME-026', 'ST-042'] }),
  scene(ON_BOTH.id, 'inside-a-machine', 2, {
    poll: {
      prediction: {
        kind: 'choice',
        measure: { measure: 'readyMs', of: { id: 'inside' } },
        choices: [
          { id: 'as-fast', atMost: 600 },
          { id: 'some-seconds', atLeast: 601, atMost: 10_000 },
          { id: 'as-a-machine', atLeast: 10_001 },
        ],
      },
    },
    evidence: ['NE-023', 'NE-024'],
  }),
  scene('the-third-way', 'one-machine-a-tenant', 1, { whole: true, evidence: ['ME-005', 'OV-021', 'BE-017'] }),
  scene('the-third-way', 'whose-crash-it-is', 1),
  scene(ON_BOTH.id, 'apart-in-eight', 3.5, { exercise: { minutes: 3.5 }, evidence: ['SE-011', 'SE-012'] }),
  // Density, and the debate under the article.
  scene('bare-metal-and-density', 'a-hundred-containers', 1, { evidence: ['ME-009', 'DE-004'] }),
  scene('bare-metal-and-density', 'a-hundred-in-few-machines', 1.5, {
    evidence: ['OV-022', 'OV-006', 'OV-033', 'IS-012', 'ME-044'],
  }),
  // z, and what nobody has measured.
  scene('z-and-second-level', 'firmware-first', 1, { evidence: ['EM-006', 'ZS-001'] }),
  scene('z-and-second-level', 'a-level-on-x86', 1, { evidence: ['NE-016', 'NE-014'] }),
  scene('z-and-second-level', 'a-level-on-z', 1, { evidence: ['ZS-001', 'ZS-002', 'ZS-013'] }),
  // It depends.
  scene(ON_BOTH.id, 'three-answers', 1),
  scene(ON_BOTH.id, 'five-seconds', 3, { exercise: { minutes: 3 }, evidence: ['ST-001', 'ST-003'] }),
  scene(ON_BOTH.id, 'take-home', 1),
];

export const WORKSHOP: Talk = {
  id: 'workshop',
  scenes: SCENES,
  lessons: [ON_WALLS, ON_COSTS, ON_TROUBLE, ON_BOTH],
};
