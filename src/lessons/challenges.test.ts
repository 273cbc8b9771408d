// Plays every build challenge: open where it begins, closed by its shown solution and by at least one other; a known wrong one is
// refused, and the check list says what of it is open. Par can be measured.
import { describe, expect, test } from 'vitest';
import type { Challenge, Checked } from './challenge.ts';
import { type OtherWay, playChallenge } from './challenge-play.ts';
import { CHALLENGES } from './challenges.ts';
import { STORY } from './story.ts';

interface Ways {
  /** Solutions that are not the shown one. */
  readonly others: readonly [OtherWay, ...OtherWay[]];
  /** What does not solve it, and the requirements that are open then. */
  readonly wrong: readonly [readonly [readonly string[], OtherWay], ...(readonly [readonly string[], OtherWay])[]];
}

function way(until: string, ...words: readonly string[]): OtherWay {
  const solution = words.map((one, index) => ({ at: `${index + 3}s`, do: one }));
  return { until, solution: solution as unknown as Challenge['solution'] };
}

const MACHINE_FOR_EACH = (image: string): readonly string[] =>
  [
    'acme-web',
    'acme-cache',
    'globex-web',
    'globex-db',
    'initech-api',
    'initech-db',
    'hooli-web',
    'hooli-cache',
  ].flatMap((app) => [
    `add vm:${image}#${app}-vm,2cpu,2G,@${app.replace(/-.*/, '')} into host`,
    `move ${app} into ${app}-vm`,
  ]);

const WAYS: Readonly<Record<string, Ways>> = {
  'first-container': {
    others: [way('5s', 'add container:nginx-alpine#site into host'), way('9s', 'add gvisor:nginx#site into host')],
    wrong: [
      [['answers'], way('5s', 'add container:alpine#shell into host')],
      [['one-kernel'], way('60s', 'add vm:debian#server,1cpu,1G,workload=web into host')],
    ],
  },
  'a-kernel-of-its-own': {
    others: [
      way('20s', 'add kata:postgres#db,@globex into host'),
      way('20s', 'add microvm:minimal#function,1cpu,128M,@globex,workload=web into host'),
    ],
    wrong: [
      [['apart'], way('20s', 'add container:postgres#db,@globex into host')],
      [['answers', 'as-given'], way('20s', 'remove web', 'add container:postgres#db,@initech into host')],
    ],
  },
  'sixty-on-one-host': {
    others: [
      way('30s', 'add container:nginx-alpine#web,@acme*60 into host'),
      way('60s', 'add vm:alpine#machine,8cpu,4G,@acme into host', 'add container:nginx#web*60 into machine'),
    ],
    wrong: [[['in-memory'], way('240s', 'add vm:alpine#web,1cpu,64M,@acme,workload=web*60 into host')]],
  },
  'twenty-kernels-at-once': {
    others: [way('10s', 'add kata:nginx#function,1cpu,256M,@acme,network=none,engine=containerd*20 into host')],
    wrong: [
      [['in-time'], way('60s', 'add vm:alpine#function,1cpu,256M,@acme,workload=web*20 into host')],
      [['kernels'], way('10s', 'add container:nginx#function,@acme,engine=containerd*20 into host')],
      [['kernels', 'in-time'], way('10s', 'add container:nginx#function,@acme*20 into host')],
    ],
  },
  'a-loud-neighbour': {
    others: [
      way('8s', 'set neighbour cpumax=1'),
      way('60s', 'add vm:alpine#box,1cpu,512M,@globex into host', 'move neighbour into box'),
    ],
    wrong: [
      [['still-works'], way('8s', 'set neighbour cpumax=0.1')],
      [['calm'], way('8s', 'set neighbour weight=10')],
      [['still-works', 'as-given'], way('8s', 'remove neighbour')],
    ],
  },
  'a-hungry-neighbour': {
    others: [
      way('8s', 'set neighbour memmax=512M'),
      way('60s', 'add vm:alpine#box,1cpu,512M,@globex into host', 'move neighbour into box'),
    ],
    wrong: [
      [['calm', 'in-memory'], way('8s', 'set neighbour cpumax=0.5')],
      [['as-given'], way('8s', 'remove neighbour')],
    ],
  },
  'a-flaw-that-stays': {
    others: [
      way(
        '60s',
        ...['remove globex-web', 'remove initech-db'],
        ...['add kata:nginx#globex-site,@globex into host', 'add kata:postgres#initech-store,@initech into host'],
      ),
    ],
    wrong: [
      [['stays'], way('60s', 'add vm:debian#globex-vm,1cpu,2G,@globex into host', 'move globex-web into globex-vm')],
      [['answer', 'tenants'], way('20s', 'remove globex-web', 'remove initech-db')],
    ],
  },
  'an-empty-rack': {
    others: [way('120s', 'move globex-vm into rack-2', 'move acme-vm into rack-3', 'move initech-vm into rack-2')],
    wrong: [
      [['empty', 'live'], way('60s', 'move acme-vm into rack-2', 'move globex-vm into rack-3')],
      [
        ['live', 'hardly-still', 'as-given'],
        way(
          '60s',
          ...['remove acme-vm', 'remove globex-vm', 'remove initech-vm'],
          ...['add vm:debian#fresh,4cpu,4G,@acme into rack-2', 'add container:nginx#site*3 into fresh'],
        ),
      ],
    ],
  },
  'no-kernel-takes-half': {
    others: [
      way(
        '240s',
        ...['add lpar:debian#one,2cpu,8G,@acme into host', 'add container:nginx#first*2 into one'],
        ...['add lpar:debian#two,2cpu,8G,@globex into host', 'add container:nginx#second into two'],
        ...['add lpar:debian#three,2cpu,8G,@initech into host', 'add container:redis#third into three'],
      ),
    ],
    wrong: [
      [
        ['half'],
        way(
          '240s',
          ...['add lpar:debian#kvm,8cpu,32G into host', 'add vm:debian#one,2cpu,4G,@acme into kvm'],
          ...['add container:nginx#first*2 into one', 'add vm:debian#two,2cpu,4G,@globex into kvm'],
          ...['add container:nginx#second*2 into two'],
        ),
      ],
    ],
  },
  'at-second-level': {
    others: [
      way(
        '150s',
        ...['add zvm:debian#kvm,4cpu,12G,@acme into zvm-lpar', 'add vm:debian#guest,2cpu,4G,workload=web into kvm'],
      ),
    ],
    wrong: [
      [
        ['levels'],
        way('150s', 'add zvm:debian#guest,2cpu,4G,@acme into zvm-lpar', 'add container:nginx#web into guest'),
      ],
    ],
  },
  'a-machine-in-a-machine': {
    others: [way('60s', 'set rented nested=on', 'add kata:nginx#web into rented')],
    wrong: [[['levels'], way('60s', 'add container:nginx#web into rented')]],
  },
  'more-than-there-is': {
    others: [way('90s', 'set host merging=on', 'add vm:debian#site,2cpu,2G,@acme,workload=web*12 into host')],
    wrong: [[['room'], way('90s', 'add vm:debian#web,1cpu,1G,@acme,workload=web*12 into host')]],
  },
  'the-whole-question': {
    others: [way('40s', ...MACHINE_FOR_EACH('alpine'))],
    wrong: [
      [['in-time'], way('120s', ...MACHINE_FOR_EACH('debian'))],
      [
        ['apart', 'stays'],
        way(
          '60s',
          ...['add vm:alpine#both,8cpu,8G into host', 'move acme-web into both', 'move acme-cache into both'],
          ...['move globex-web into both', 'move globex-db into both'],
        ),
      ],
    ],
  },
};

/** The first of its changes, for the names of tests. */
function nameOf({ solution }: OtherWay): string {
  return `${solution[0].do}${solution.length > 1 ? ', …' : ''}`;
}

function open(checked: readonly Checked[]): readonly string[] {
  return checked.flatMap(({ requirement, met }) => (met ? [] : [requirement.id]));
}

test('no two challenges, and no challenge and chapter, have the same id', () => {
  const ids = [...CHALLENGES, ...STORY].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(CHALLENGES.length).toBeGreaterThanOrEqual(10);
});

describe.each(CHALLENGES.map((challenge) => [challenge.id, challenge] as const))('%s', (id, challenge) => {
  const ways = WAYS[id] as Ways;
  const goals = challenge.goals.map((goal) => goal.id);

  test('is open before, closed by its shown solution, and par can be measured', () => {
    const played = playChallenge(challenge);
    expect(open(played.before).filter((one) => goals.includes(one))).not.toEqual([]);
    expect(open(played.after)).toEqual([]);
    for (const { id: score } of challenge.score) expect([score, played.scores[score]]).not.toEqual([score, null]);
  });

  test.each(ways.others.map((other) => [nameOf(other), other] as const))('is closed by: %s', (_name, other) => {
    expect(open(playChallenge(challenge, other).after)).toEqual([]);
  });

  test.each(ways.wrong.map(([left, wrong]) => [left.join(', '), nameOf(wrong), left, wrong] as const))(
    'leaves open %s: %s',
    (_left, _name, left, wrong) => expect(open(playChallenge(challenge, wrong).after)).toEqual(left),
  );
});
