// The same recording gives the same frame, to the last bit, in Node and in the worker of the production build.
import type { Page } from '@playwright/test';
import type { Frame } from '../src/simulation/frame.ts';
import type { Entry, Recording } from '../src/simulation/recording.ts';
import { createRun } from '../src/simulation/run.ts';
import { apply } from '../src/topology/edit.ts';
import { readEdit } from '../src/topology/edit-words.ts';
import { read } from '../src/topology/notation.ts';
import type { Reply, Request } from '../src/worker/messages.ts';
import { Mouse } from './hands/mouse.ts';
import { expect, test } from './test.ts';

interface Course {
  readonly name: string;
  readonly document: string;
  readonly seed?: number;
  readonly running?: readonly string[];
  readonly parameters?: Readonly<Record<string, number>>;
  /** What happens when, in the words of edits and incidents. */
  readonly happens?: readonly (readonly [atMs: number, words: string])[];
  readonly momentsMs: readonly number[];
}

const COURSES: readonly Course[] = [
  {
    name: 'a container beside a machine that boots',
    document: 'host:x86,16cpu,64G(container:nginx#web,@acme;vm:debian#orders,2cpu,4G,@globex(container:postgres#db))',
    running: ['web'],
    momentsMs: [0, 1, 350.5, 9_000, 20_000, 20_700, 59_999.9],
  },
  {
    name: 'two levels on z, with partitions of both sorts',
    document:
      'host:z,16cpu,64G(lpar:zvm#first,8cpu,32G(zvm:zvm#second,4cpu,12G,@globex(zvm:debian(container:nginx)));lpar:debian(vm,@initech(container:postgres)))',
    seed: 7,
    momentsMs: [500, 31_000, 64_250, 118_000],
  },
  {
    name: 'machines whose equal pages are merged',
    document: 'host:x86,8cpu,32G(vm*3,@acme(container:nginx);vm(container:redis);vm,@globex(container:nginx*2))',
    momentsMs: [20_000, 45_000, 72_000.125, 130_000, 240_000],
  },
  {
    name: 'cohorts of thousands that start at once',
    document: 'host:x86,32cpu,512G(container:nginx*5000;microvm*800,@acme;vm*40,@globex(container:redis*25))',
    seed: 123_456,
    momentsMs: [100, 7_321, 60_000, 180_000],
  },
  {
    name: 'edits, limits and incidents of every sort',
    document:
      'host:x86,4cpu,8G(container:nginx#web,@acme,cpumax=1;container:postgres#db,@globex;vm#box,2cpu,2G(container:jvm#app))',
    happens: [
      [5_000, 'cpu-hog in web'],
      [6_000, 'set db memmax=256M'],
      [9_000, 'memory-hog in db'],
      [12_000, 'end cpu-hog in web'],
      [13_000, 'fork-bomb in web'],
      [25_000, 'add container:redis#cache,@initech into box'],
      [26_500, 'disk-hog in app'],
      [27_000, 'network-hog in web'],
      [30_000, 'move web into box'],
      [40_000, 'kernel-panic in box'],
      [50_000, 'remove db'],
      [55_000, 'host-failure in host'],
    ],
    parameters: { 'ksm.pagesToScan': 1000 },
    momentsMs: [4_999, 5_001, 10_500, 14_000, 29_000, 41_000, 54_000, 60_000],
  },
];

for (const course of COURSES) {
  test(course.name, async ({ page, strata }) => {
    const recording = recordingOf(course);
    const horizonMs = Math.max(...course.momentsMs);
    await strata.open();
    const inBrowser = await framesInBrowser(page, recording, horizonMs, course.momentsMs);
    const run = createRun(recording, horizonMs);
    expect(inBrowser).toHaveLength(course.momentsMs.length);
    course.momentsMs.forEach((tMs, index) => {
      const inNode = JSON.stringify(run.frameAt(tMs));
      expect(inNode.length, `the frame at ${tMs} ms says something`).toBeGreaterThan(500);
      expect(inBrowser[index] === inNode, `the frames at ${tMs} ms are equal`).toBe(true);
    });
  });
}

test('what the page shows of a course that a person made by hand', async ({ page, strata }) => {
  await overhear(page);
  await strata.open({ query: 'start=empty&platform=x86&seed=42' });
  const mouse = new Mouse(strata);
  await mouse.put('nginx', 'x86');
  await strata.time.goTo(10);
  await mouse.put('VM', 'x86');
  await mouse.put('redis', 'vm');
  await strata.time.goTo(40);
  await mouse.select('nginx');
  await page.getByRole('navigation', { name: 'Palette' }).getByRole('button', { name: 'CPU hog' }).click();
  await strata.time.goTo(50);
  await strata.stage.awaitRunning();
  await expect.poll(async () => (await heardBy(page)).frame?.tMs).toBe(50_000);
  const { recording, horizonMs, frame } = await heardBy(page);
  expect(recording?.seed).toBe(42);
  expect(recording?.entries).toHaveLength(3);
  expect(JSON.stringify(createRun(recording as Recording, horizonMs).frameAt(50_000))).toBe(JSON.stringify(frame));
});

function recordingOf({ document, seed = 1, running = [], parameters = {}, happens = [] }: Course): Recording {
  const first = read(document);
  if (!first.ok) throw new Error(`${first.error.code} in ${document}`);
  let { topology } = first;
  const entries: Entry[] = [{ atMs: 0, topology }];
  for (const [atMs, words] of happens) {
    const change = readEdit(words, topology);
    if (!change.ok) throw new Error(`${change.error.code} in ${words}`);
    if ('incident' in change) {
      entries.push({ atMs, incident: change.incident });
      continue;
    }
    const applied = apply(topology, change.edit);
    if (!applied.ok) throw new Error(`${applied.refusal.code} in ${words}`);
    topology = applied.topology;
    entries.push({ atMs, topology });
  }
  return { seed, parameters, running, entries };
}

/** Asks another worker of the built page, in the words of the page, for the frames at these moments. */
async function framesInBrowser(
  page: Page,
  recording: Recording,
  horizonMs: number,
  momentsMs: readonly number[],
): Promise<string[]> {
  const url = page.workers()[0]?.url() ?? '';
  expect(url).toContain('/assets/simulation.worker');
  const requests: Request[] = [
    { id: 1, type: 'run', recording, horizonMs },
    ...momentsMs.map((tMs, index): Request => ({ id: index + 2, type: 'frame', tMs })),
  ];
  const replies = await page.evaluate(
    ([address, questions]) =>
      new Promise<string[]>((resolve, reject) => {
        const worker = new Worker(address, { type: 'module' });
        const answers: string[] = [];
        worker.onerror = (event) => reject(new Error(event.message));
        worker.onmessage = ({ data }: MessageEvent<Reply>) => {
          if (data.type === 'error') reject(new Error(data.message));
          if (data.type === 'frame') answers.push(JSON.stringify(data.frame));
          if (data.id < questions.length) return;
          worker.terminate();
          resolve(answers);
        };
        for (const question of questions) worker.postMessage(question);
      }),
    [url, requests] as const,
  );
  return replies;
}

interface Overheard {
  readonly recording: Recording | null;
  readonly horizonMs: number;
  readonly frame: Frame | null;
}

/** Listens to what the page and its worker say to each other: the last recording, and the last frame shown of it. */
async function overhear(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: { recording: unknown; horizonMs: number; frame: unknown } = {
      recording: null,
      horizonMs: 0,
      frame: null,
    };
    Object.assign(window, { overheard: heard });
    const Real = window.Worker;
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }) => {
          if (data.type === 'frame') heard.frame = data.frame;
        });
      }
      override postMessage(message: Request): void {
        if (message.type === 'run') {
          heard.recording = message.recording;
          heard.horizonMs = message.horizonMs;
        }
        // Whole frames are easier to overhear than what has changed in them.
        super.postMessage(message.type === 'frame' ? { ...message, changesOnly: false } : message);
      }
    };
  });
}

async function heardBy(page: Page): Promise<Overheard> {
  return page.evaluate(() => (window as unknown as { overheard: Overheard }).overheard);
}
