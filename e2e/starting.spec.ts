// How a thing starts, as a person chooses it and reads what comes of it, from the production build.
import { numberIn } from './page/charts.ts';
import { expect, test } from './test.ts';

test('a container that goes through no engine and no bridge is ready sooner, and the address keeps how', async ({
  page,
  strata,
}) => {
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#web,@acme)' });
  const start = async (): Promise<{ ready: number; low: number; high: number }> => {
    await strata.charts.open('Startup cost');
    const [row] = await strata.charts.rows('Seconds by stage');
    await strata.charts.close();
    const [low, high] = (row?.['Low to high'] ?? '').split(' to ').map(numberIn);
    return {
      ready: numberIn(row?.['Ready after'] ?? '') ?? Number.NaN,
      low: low ?? Number.NaN,
      high: high ?? Number.NaN,
    };
  };
  const usual = await start();
  expect(usual.low).toBeLessThan(usual.ready);
  expect(usual.high).toBeGreaterThan(usual.ready);

  await strata.stage.item('web').click();
  await strata.inspector.region.getByText('How it starts').click();
  await strata.inspector.region.getByRole('combobox', { name: 'Engine' }).selectOption('none');
  await strata.inspector.region.getByRole('combobox', { name: 'Network' }).selectOption('none');
  await strata.expectNotation('host:x86,16cpu,64G(container:nginx#web,@acme,engine=none,network=none)');
  await strata.inspector.close.click();
  await expect.poll(async () => (await start()).ready).toBeLessThan(usual.ready / 3);

  await page.reload();
  await strata.stage.awaitAnswer();
  expect(strata.notation()).toContain('engine=none,network=none');
});

test('a container that Kubernetes starts has the sandbox of its pod before it, which the chart tells apart', async ({
  strata,
}) => {
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#web,engine=containerd)' });
  const row = async () => {
    await strata.charts.open('Startup cost');
    const [first] = await strata.charts.rows('Seconds by stage');
    await strata.charts.close();
    return first ?? {};
  };
  const alone = await row();
  expect(alone['Sandbox of the pod']).toBeUndefined();
  await strata.stage.item('web').click();
  await strata.inspector.region.getByText('How it starts').click();
  await strata.inspector.region.getByRole('combobox', { name: 'Engine' }).selectOption('Kubernetes (CRI)');
  await strata.expectNotation('host:x86,16cpu,64G(container:nginx#web,engine=cri)');
  await strata.inspector.close.click();
  await expect.poll(async () => numberIn((await row())['Sandbox of the pod'] ?? '') ?? 0).toBeGreaterThan(0);
  expect((await row()).Network).toBe(alone.Network);
});

test('images that are not there are pulled, once for all containers of a kernel', async ({ strata }) => {
  await strata.open({ document: 'host:x86,16cpu,64G,store=empty(container:nginx#web*3;container:debian#base)' });
  await strata.charts.open('Startup cost');
  const rows = await strata.charts.rows('Seconds by stage');
  await strata.charts.close();
  const row = (name: RegExp) => rows.find((one) => name.test(one.Name ?? '')) ?? {};
  const figure = (name: RegExp, column: string) => numberIn(row(name)[column] ?? '');
  expect(figure(/^web/, 'Pulling the image')).toBeGreaterThan(0);
  // Its only layer comes with the image of the others, so it waits until that is there and pulls nothing.
  expect(figure(/^base/, 'Pulling the image')).toBeNull();
  expect(figure(/^base/, 'Waiting')).toBe(figure(/^web/, 'Pulling the image'));
});
