// Why a box is lost, slowed, elsewhere or exposed, in sentences that can be read to the end.
import { expect, test } from 'vitest';
import { createFormat, createText } from '../locales/text.ts';
import { createRun } from '../simulation/run.ts';
import { entriesOf } from '../simulation/timeline.ts';
import type { Exposed } from '../store/lab.ts';
import { read } from '../topology/notation.ts';
import { walk } from '../topology/tree.ts';
import { whyWords } from './why.ts';

const TWO =
  'host:x86,2cpu,16G#a,name="left"(vm:debian#orders,2cpu,4G(container:redis#store);container:nginx#web;container:nginx#evil);host:x86,4cpu,16G#b,name="right"';
const CRAMPED = 'host:x86,8cpu,32G,swap=0G#a(system-container:debian#box,330M(container:jvm#it; container:nginx#evil))';

function why(notation: string, at: string, node: string, atMs: number, exposed: Exposed | null = null): string | null {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  const { topology } = document;
  const steps = at.split('; ').map((one) => {
    const [seconds = '', words = ''] = one.split('s: ');
    return { atMs: Number(seconds) * 1000, words };
  });
  const timeline = entriesOf(topology, at === '' ? [] : steps);
  if (!timeline.ok) throw new Error(timeline.mistake.code);
  const running = walk(topology).flatMap((place) => (place.node.kind === 'host' ? [] : [place.node.id]));
  const run = createRun({ seed: 1, parameters: {}, running, entries: timeline.entries }, 300_000);
  const nodes = new Map(walk(topology).map((place) => [place.node.id, place.node]));
  const naming = { text: createText('en'), format: createFormat('en'), nodes };
  return whyWords(run.frameAt(atMs), topology, node, naming, exposed);
}

test.each([
  ['10s: kernel-panic in orders', 'store', 20, 'Lost with orders. The kernel of orders failed at 10.0 s.'],
  ['10s: kernel-panic in orders', 'web', 20, null],
  ['10s: host-failure in a', 'store', 20, 'Lost with orders and left. left failed at 10.0 s.'],
  ['10s: host-failover in a', 'store', 20, 'Lost with orders and left. left failed at 10.0 s.'],
  ['10s: host-failover in a', 'store', 90, 'Lost with left, and started again in right at 28.0 s.'],
  [
    '10s: host-failure in a; 20s: end host-failure in a',
    'web',
    30,
    'It waits for left, which is started again and is up at 3 min 20 s.',
  ],
  ['10s: cpu-hog in evil', 'web', 9, null],
] as const)('%s: %s at %d s', (at, node, seconds, words) => {
  expect(why(TWO, at, node, seconds * 1000)).toBe(words);
});

test('what a hog slows says by how much, and the hog itself that it is its own', () => {
  const words =
    /^One operation takes [\d.]+ times as long as before the trouble: it waits for the (processor|disk), because of the/;
  expect(why(TWO, '10s: disk-hog in evil', 'evil', 20_000) ?? 'nothing').not.toMatch(/in evil\.$/);
  const database = TWO.replace('nginx#web', 'nginx#web,workload=database');
  expect(why(database, '10s: disk-hog in evil', 'web', 20_000)).toMatch(words);
  expect(why(database, '10s: disk-hog in evil', 'web', 20_000)).toMatch(/disk hog in evil\.$/);
});

test('what is killed names the limit and who took the memory', () => {
  expect(why(CRAMPED, '20s: memory-hog in evil', 'it', 60_000)).toMatch(
    /^Killed at 20\.0 s: no memory was left within the limit of box, because of the memory hog in evil\.$/,
  );
});

test('some of a cohort are counted', () => {
  const notation = 'host:x86,16cpu,64G#a(vm:alpine#m,4cpu,1G(container:jvm#it*10))';
  expect(why(notation, '', 'it', 40_000)).toMatch(
    /^\d of 10 killed, the last at [\d.]+ m?s: the memory of the machine m was full\.$/,
  );
});

test('a flaw that is being replayed adds what it does to whom', () => {
  const exposed: Exposed = {
    flaw: 'CVE-2019-5736',
    outcomes: new Map([
      ['web', 'controlled'],
      ['store', 'safe'],
    ]),
  };
  expect(why(TWO, '', 'web', 1000, exposed)).toBe('In the replay of CVE-2019-5736 the attacker controls it.');
  expect(why(TWO, '', 'store', 1000, exposed)).toBeNull();
});

test('every reason why a manager leaves something down has words', () => {
  const text = createText('en');
  for (const reason of ['no-host', 'architecture-differs', 'not-enough-memory', 'refused', 'partition']) {
    expect(text.has(`stage.why.down.${reason}`)).toBe(true);
  }
});
