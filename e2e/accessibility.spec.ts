// No violation of axe's rules in any theme, at any width, whatever is open.
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { Keys } from './hands/keys.ts';
import { Mouse } from './hands/mouse.ts';
import { Lab } from './page/lab.ts';
import type { Strata } from './page/strata.ts';
import { expect, test } from './test.ts';

const DOCUMENT =
  'host:z,16cpu,64G(lpar#left(vm#orders,@globex(container:postgres#db);container:nginx#web*3,@acme);lpar:zvm#right(zvm#guest,@initech))';

interface State {
  readonly name: string;
  /** Opens it; what comes back is there as long as it is open. */
  open(strata: Strata, page: Page): Promise<Locator>;
}

/** What can be open on the page, and how it is opened. */
const STATES: readonly State[] = [
  { name: 'as it is opened', open: async (strata) => strata.stage.tree },
  {
    name: 'with the inspector of a machine, all of it',
    async open(strata) {
      await new Mouse(strata).select('orders');
      return strata.inspector.tenant;
    },
  },
  {
    name: 'with the inspector of a container',
    async open(strata) {
      await new Mouse(strata).select('db');
      return strata.inspector.region;
    },
  },
  {
    name: 'with the inspector of a host',
    async open(strata) {
      await new Mouse(strata).select('IBM z');
      return strata.inspector.region;
    },
  },
  { name: 'with the table of isolation', open: (strata) => strata.charts.open('Isolation') },
  { name: 'with the table of memory', open: (strata) => strata.charts.open('Memory sharing') },
  { name: 'with the table of start-up', open: (strata) => strata.charts.open('Startup cost') },
  {
    name: 'with a menu',
    async open(_, page) {
      await page.getByRole('button', { name: /^Starting points/ }).click();
      return page.getByRole('menu');
    },
  },
  {
    name: 'with what running it takes',
    async open(_, page) {
      await page.getByRole('button', { name: 'Help', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Running it' }).click();
      return page.getByRole('table', { name: 'Moving to another host' });
    },
  },
  {
    name: 'with a flaw that is replayed',
    async open(strata, page) {
      await new Mouse(strata).select('db');
      await strata.inspector.region.getByRole('button', { name: 'Trouble…' }).click();
      await page.getByRole('menuitem', { name: 'A real flaw…' }).click();
      const lab = new Lab(page);
      await lab.choose(/Dirty COW/, 'db');
      return lab.result;
    },
  },
  {
    name: 'with something picked up',
    async open(strata, page) {
      await strata.palette.item('VM').click();
      return page.getByRole('region', { name: 'Places for vm' });
    },
  },
  {
    name: 'with something lifted by key over a place that refuses',
    async open(strata, page) {
      const keys = new Keys(strata);
      await strata.palette.item('microVM').focus();
      await keys.press('Enter');
      await keys.press('Shift+ArrowDown');
      return page.getByText('a VM would do here').first();
    },
  },
];

/** Ways to look at the page. */
const VIEWS = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
] as const;

for (const state of STATES) {
  test(`light, dark and at 390 px, ${state.name}`, async ({ page, strata }) => {
    await strata.open({ document: DOCUMENT });
    const opened = await state.open(strata, page);
    for (const { width, height, colorScheme } of VIEWS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await expect(opened).toBeVisible();
      await expectAccessible(page);
    }
  });
}

for (const theme of ['contrast', 'projector', 'dark'] as const) {
  test(`the theme ${theme} at 320 px and at 1920 px, while things run`, async ({ page, strata }) => {
    await strata.open({ document: DOCUMENT, query: `theme=${theme}` });
    await strata.time.goTo(90);
    await strata.stage.awaitRunning();
    for (const [width, height] of [
      [1920, 1080],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectAccessible(page);
    }
  });
}

test('the help and a notice', async ({ page, strata }) => {
  await strata.open({ document: DOCUMENT, query: 'start=nowhere' });
  await expect(strata.notice).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('menuitem', { name: 'Keys and hands' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});

test('embedded in somebody else’s page', async ({ page, strata }) => {
  await page.setViewportSize({ width: 720, height: 480 });
  await strata.open({ document: DOCUMENT, query: 'embed=1' });
  await expectAccessible(page);
});
