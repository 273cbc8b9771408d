// Whatever is on the stage, at whatever width: no box overlaps another or sticks out of what it stands in, the page never
// scrolls sideways, and 300 boxes fold into counts that can still be read, reached and used.
import { Keys } from './hands/keys.ts';
import { Mouse } from './hands/mouse.ts';
import { addressOf, type Strata } from './page/strata.ts';
import { expect, test } from './test.ts';

const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const;

const IMAGES = ['nginx', 'redis', 'postgres', 'jvm', 'node'];

/** So many boxes in a row, in the notation. */
const many = (count: number, box: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => box(index)).join(';');

const DOCUMENTS: readonly { readonly name: string; readonly document: string }[] = [
  {
    name: '300 containers, each of its own, of four tenants',
    document: `host:x86,64cpu,512G(${many(300, (at) => `container:${IMAGES[at % 5]},@t${at % 4}`)})`,
  },
  {
    name: '60 machines with four containers each',
    document: `host:x86,64cpu,512G(${many(60, (at) => `vm,@t${at % 5}(container:nginx;container:redis;container:postgres;container:jvm)`)})`,
  },
  {
    name: 'cohorts of hundreds',
    document:
      'host:x86,64cpu,512G(container:nginx*180,@acme;vm*60,@globex(container:redis*2);container:postgres*60,@initech)',
  },
  {
    name: 'partitions with machines with containers',
    document: `host:z,64cpu,512G(${many(6, () => `lpar(${many(6, (at) => `vm,@t${at % 3}(container:nginx*3;container:redis*4)`)})`)})`,
  },
  {
    name: 'two hosts beside each other',
    document: `host:x86,64cpu,512G(${many(100, (at) => `container:nginx,@t${at % 3}`)});host:z,64cpu,512G(${many(67, (at) => `vm,@t${at % 3}(container:redis;container:nginx)`)})`,
  },
  {
    name: 'seven machines in each other beside twenty containers',
    document: `host:x86,64cpu,512G(${'vm,nested=on('.repeat(7)}container:nginx${')'.repeat(7)};${many(20, () => 'container:redis')})`,
  },
];

for (const { name, document } of DOCUMENTS) {
  test(name, async ({ page, strata }) => {
    await strata.open({ document });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expect.poll(() => misplaced(strata), `${size.width} px`).toEqual([]);
    }
  });
}

test('a stage of 300 boxes is used like any other: by mouse and by key', async ({ page, strata }) => {
  await page.clock.install();
  const document = DOCUMENTS[0]?.document ?? '';
  await strata.open({ document });
  await new Mouse(strata).put('VM', 'x86');
  await expect(strata.undo).toHaveAccessibleName('Undo: place vm in x86');
  await expect(strata.stage.item('vm')).toBeVisible();
  const keys = new Keys(strata);
  await keys.put('redis', 'vm');
  await expect(strata.undo).toHaveAccessibleName('Undo: place redis-61 in vm');
  expect(await misplaced(strata)).toEqual([]);
  await keys.press('Control+z');
  await keys.press('Control+z');
  await strata.expectNotation(document);
});

/** Every pair of boxes that overlap, every box that sticks out of its place, and a page that can be pushed sideways. */
async function misplaced(strata: Strata): Promise<string[]> {
  return strata.stage.tree.evaluate((tree) => {
    const found: string[] = [];
    const items = [...tree.querySelectorAll('[role=treeitem]')];
    const area = (item: Element) => item.getBoundingClientRect();
    const name = (item: Element) => item.getAttribute('aria-label') ?? '';
    const placeOf = (item: Element) => item.parentElement?.closest('[role=treeitem]') ?? null;
    const SLACK = 0.5;
    for (const item of items) {
      const inner = area(item);
      if (inner.width < 4 || inner.height < 4) found.push(`${name(item)} cannot be seen`);
      const place = placeOf(item);
      const outer = place ? area(place) : area(tree);
      const within =
        inner.left >= outer.left - SLACK &&
        inner.right <= outer.right + SLACK &&
        inner.top >= outer.top - SLACK &&
        inner.bottom <= outer.bottom + SLACK;
      if (!within) found.push(`${name(item)} sticks out of ${place ? name(place) : 'the stage'}`);
    }
    items.forEach((one, at) => {
      for (const other of items.slice(at + 1)) {
        if (placeOf(one) !== placeOf(other)) continue;
        const [a, b] = [area(one), area(other)];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > SLACK && down > SLACK) found.push(`${name(one)} overlaps ${name(other)}`);
      }
    });
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) found.push(`the page is ${page.scrollWidth} px wide`);
    return found;
  });
}

/** Four tenants: a row of walls for each. */
const FOUR =
  'host:x86,16cpu,64G(vm#db,2cpu,4G,@acme(container:nginx*3);container:redis#cache,@globex;container:postgres#books,@initech;container:nginx#web,@hooli)';

for (const { viewport, document } of [
  { viewport: { width: 1024, height: 768 } },
  { viewport: { width: 1024, height: 768 }, document: FOUR },
  { viewport: { width: 1440, height: 900 } },
  { viewport: { width: 1440, height: 900 }, document: FOUR },
]) {
  const tenants = document === undefined ? '' : ' for four tenants';
  test(`at ${viewport.width} by ${viewport.height} the three charts are in sight${tenants}, drawings and all`, async ({
    page,
    strata,
  }) => {
    await page.setViewportSize(viewport);
    await strata.open(document === undefined ? {} : { document });
    const below = page.getByRole('button', { name: /processor and density/ });
    await expect(below).toBeVisible();
    const foot = (await below.boundingBox())?.y ?? 0;
    for (const [name, words] of [
      ['Isolation', 'walls to break'],
      ['Memory sharing', 'kernels'],
      ['Startup cost', 'db'],
    ] as const) {
      const chart = strata.charts.chart(name);
      await expect(chart.getByText(words, { exact: true })).toBeVisible();
      const end = await chart.evaluate((section) =>
        Math.max(...[...section.children].map((part) => part.getBoundingClientRect().bottom)),
      );
      expect(end, name).toBeLessThanOrEqual(foot + 1);
    }
  });
}

for (const width of [600, 640, 720, 760, 900]) {
  test(`at ${width} px the head of the page is one line, whatever is open and however many figures are changed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of ['', 'theme=projector']) {
      await page.goto(addressOf({ document: 'host:x86(container:nginx#web)', figures: 'ksm.sleepMs=5', query }));
      const head = page.getByRole('banner');
      await expect(head.getByRole('button', { name: 'Share' })).toBeInViewport({ ratio: 1 });
      await expect(head.getByRole('button', { name: /figure/ })).toBeVisible();
      const middles = await head
        .getByRole('radio')
        .or(head.getByRole('button'))
        .evaluateAll((all) => {
          const areas = all.map((one) => one.getBoundingClientRect()).filter((area) => area.width > 0);
          return areas.map((area) => Math.round((area.top + area.bottom) / 2));
        });
      expect(Math.max(...middles) - Math.min(...middles), `${width} ${query}`).toBeLessThanOrEqual(2);
    }
  });
}
