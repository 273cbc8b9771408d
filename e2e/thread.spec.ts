// The simulation thread may die, fall silent or hang, or never come: it is replaced, and the run goes on at the same moment
// with the same figures.
import type { Worker } from '@playwright/test';
import { Mouse } from './hands/mouse.ts';
import type { Strata } from './page/strata.ts';
import { expect, test } from './test.ts';

const DOCUMENT = 'host:x86,16cpu,64G(container:nginx#web,@acme;vm#orders,@globex(container:postgres#db))';

interface Mishap {
  readonly name: string;
  befall(worker: Worker): Promise<void>;
  /** Whether the page is told of it, or notices when an answer does not come. */
  readonly told: boolean;
}

const MISHAPS: readonly Mishap[] = [
  {
    name: 'dies of an error',
    befall: (worker) =>
      worker.evaluate(() => {
        setTimeout(() => {
          throw new Error('killed by the test');
        });
      }),
    told: true,
  },
  { name: 'ends without a word', befall: (worker) => worker.evaluate(() => self.close()), told: false },
  {
    name: 'hangs',
    befall: (worker) =>
      worker.evaluate(() => {
        setTimeout(() => {
          for (;;);
        });
      }),
    told: false,
  },
];

for (const { name, befall, told } of MISHAPS) {
  test(`a thread that ${name} is replaced`, async ({ page, strata, complaints }) => {
    await page.clock.install();
    await strata.open({ document: DOCUMENT });
    await strata.time.goTo(30);
    await strata.stage.awaitRunning();
    await new Mouse(strata).put('redis', 'orders');
    await strata.time.goTo(40);
    await strata.stage.awaitRunning();
    // Until it is known when redis is ready, the sentence does not say it.
    let before = await shown(strata);
    const said = async (): Promise<string> => {
      before = await shown(strata);
      return before.sentence;
    };
    await expect.poll(said).toContain('ready in');
    const [first] = page.workers();
    if (!first) throw new Error('The page has no thread.');

    await befall(first);
    if (!told) {
      // Nobody notices before something is asked; then the time for an answer runs out.
      await strata.time.slider.press('ArrowRight');
      await page.clock.runFor(6000);
    }
    await expect
      .poll(async () => {
        await page.clock.runFor(1000);
        return strata.ears.heard();
      })
      .toEqual(
        expect.arrayContaining([
          'The simulation stopped answering and is being started again.',
          'The simulation runs again. Nothing is lost.',
        ]),
      );
    await expect.poll(() => page.workers().length).toBe(1);
    expect(page.workers()[0]).not.toBe(first);
    expect(complaints.splice(0).filter((words) => !words.includes('killed by the test'))).toEqual([]);

    if (!told) {
      expect(await strata.time.moment()).toBe(40.1);
      await strata.time.slider.press('ArrowLeft');
    }
    await expect.poll(() => shown(strata)).toEqual(before);
    // It is a living thread: the run can be edited and goes on.
    await new Mouse(strata).put('nginx', 'orders');
    await strata.time.goTo(50);
    await strata.stage.awaitRunning();
    await expect(strata.stage.item('nginx')).toHaveAccessibleName(/tenant globex, in VM orders, running$/);
  });
}

test('while time plays, a thread that dies costs a moment and nothing of the run', async ({
  page,
  strata,
  complaints,
}) => {
  await page.clock.install();
  await strata.open({ document: DOCUMENT });
  await strata.time.goTo(10);
  await strata.time.playOrPause.click();
  await expect.poll(() => played(strata)).toBeGreaterThan(10.2);
  await page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error('killed by the test');
    });
  });
  await strata.ears.awaitSentence('Nothing is lost.');
  const after = await played(strata);
  await expect.poll(() => played(strata)).toBeGreaterThan(after);
  await strata.time.playOrPause.click();
  await strata.time.goTo(30);
  await strata.stage.awaitRunning();
  expect(complaints.splice(0).filter((words) => !words.includes('killed by the test'))).toEqual([]);
});

test('where the thread cannot be loaded, one without a file of its own does the work', async ({
  page,
  strata,
  complaints,
}) => {
  await strata.open({ document: DOCUMENT });
  const file = page.workers()[0]?.url() ?? '';
  await page.route(file, (route) => route.abort());
  await page.reload();
  await strata.stage.awaitAnswer();
  expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toEqual(['blob:']);
  await strata.time.goTo(30);
  await strata.stage.awaitRunning();
  expect(complaints.splice(0).filter((words) => !words.includes('ERR_FAILED'))).toEqual([]);
});

test('where the way to the thread cannot be loaded, the page says so, the clock stands, and the next press asks again', async ({
  page,
  strata,
  complaints,
}) => {
  await page.route(/\/client-.*\.js/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText(/could not be loaded/)).toBeVisible();
  await strata.time.playOrPause.click();
  await page.unroute(/\/client-.*\.js/);
  await strata.time.goTo(30);
  await strata.stage.awaitRunning();
  expect(complaints.splice(0).filter((words) => !words.includes('ERR_FAILED'))).toEqual([]);
});

test('where no thread is allowed at all, the page does the work itself', async ({ page, strata }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('Not allowed here.', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  await strata.open({ document: DOCUMENT });
  expect(page.workers()).toHaveLength(0);
  await strata.time.goTo(30);
  await strata.stage.awaitRunning();
});

/** All that can be seen of the moment: boxes, headlines, and what the bar of time says. */
async function shown(strata: Strata) {
  return {
    boxes: await strata.stage.names(),
    headlines: await strata.charts.headlines(),
    moment: await strata.time.reads(),
    sentence: await strata.time.sentence.innerText(),
    notation: strata.notation(),
  };
}

/** The moment in figures beside the play button: it follows every picture. */
async function played(strata: Strata): Promise<number> {
  return Number.parseFloat(
    await strata.time.region
      .getByText(/^[\d.]+ s$/)
      .first()
      .innerText(),
  );
}
