// Taking back and making again: by name, by button and by key, one step for what a person did in one go.
import { Keys } from './hands/keys.ts';
import { Mouse } from './hands/mouse.ts';
import { expect, test } from './test.ts';

const TWO_MACHINES = 'host:x86,16cpu,64G(vm(container:postgres#db);vm)';

test('what would be taken back is called by its name, on the button and under the pointer', async ({ strata }) => {
  await strata.open({ document: TWO_MACHINES });
  await expect(strata.undo).toHaveAccessibleName('Nothing to undo');
  await new Mouse(strata).move('db', 'vm-2');
  await expect(strata.undo).toHaveAccessibleName('Undo: move db into vm-2');
  await expect(strata.undo).toHaveAttribute('title', 'Undo: move db into vm-2');
  await strata.undo.click();
  await strata.expectNotation(TWO_MACHINES);
  await expect(strata.redo).toHaveAccessibleName('Redo: move db into vm-2');
  await expect(strata.redo).toHaveAttribute('title', 'Redo: move db into vm-2');
  await strata.ears.awaitSentence('Undone: move db into vm-2.');
  await strata.redo.click();
  await strata.expectNotation('host:x86,16cpu,64G(vm;vm(container:postgres#db))');
  await strata.ears.awaitSentence('Done again: move db into vm-2.');
});

test('keys take back all that keys have done, and make it again', async ({ page, strata }) => {
  await page.clock.install();
  await strata.open({ document: TWO_MACHINES });
  const keys = new Keys(strata);
  await keys.put('nginx', 'vm-2');
  await keys.move('db', 'x86');
  await keys.remove('vm');
  await strata.expectNotation('host:x86,16cpu,64G(vm#vm-2(container:nginx);container:postgres#db)');
  for (const [key, notation] of [
    ['Control+z', 'host:x86,16cpu,64G(vm;vm(container:nginx);container:postgres#db)'],
    ['Control+z', 'host:x86,16cpu,64G(vm(container:postgres#db);vm(container:nginx))'],
    ['Control+z', TWO_MACHINES],
    ['Control+z', TWO_MACHINES],
    ['Control+Shift+z', 'host:x86,16cpu,64G(vm(container:postgres#db);vm(container:nginx))'],
    ['Control+y', 'host:x86,16cpu,64G(vm;vm(container:nginx);container:postgres#db)'],
    ['Meta+Shift+z', 'host:x86,16cpu,64G(vm#vm-2(container:nginx);container:postgres#db)'],
  ] as const) {
    await keys.press(key);
    await strata.expectNotation(notation);
  }
  await expect(strata.redo).toHaveAccessibleName('Nothing to redo');
});

test('a whole movement of a slider is one step, and another value in a field is another', async ({ page, strata }) => {
  await strata.open({ document: 'host:x86,16cpu,64G(container:nginx#web)' });
  const mouse = new Mouse(strata);
  await mouse.select('web');
  const slider = strata.inspector.region.getByRole('slider', { name: 'cpu.weight' });
  const area = await slider.boundingBox();
  if (!area) throw new Error('The slider is not there.');
  const y = area.y + area.height / 2;
  await page.mouse.move(area.x + area.width * 0.5, y);
  await page.mouse.down();
  for (const share of [0.6, 0.7, 0.8, 0.9]) await page.mouse.move(area.x + area.width * share, y);
  await page.mouse.up();
  await expect(strata.undo).toHaveAccessibleName('Undo: change the limits of web');
  const weighted = strata.notation();
  expect(weighted).toMatch(/container:nginx#web,weight=\d+/);
  await strata.inspector.identity.click();
  await strata.inspector.replicas.fill('3');
  await strata.inspector.replicas.press('Enter');
  await expect(strata.undo).toHaveAccessibleName('Undo: change the number of web');
  await strata.undo.click();
  await strata.expectNotation(weighted);
  await strata.undo.click();
  await strata.expectNotation('host:x86,16cpu,64G(container:nginx#web)');
  await expect(strata.undo).toHaveAccessibleName('Nothing to undo');
});

test('a new edit after taking back leaves nothing to make again', async ({ strata }) => {
  await strata.open({ document: TWO_MACHINES });
  const mouse = new Mouse(strata);
  await mouse.put('nginx', 'vm-2');
  await strata.undo.click();
  await mouse.put('redis', 'vm-2');
  await expect(strata.redo).toHaveAccessibleName('Nothing to redo');
  await strata.expectNotation('host:x86,16cpu,64G(vm(container:postgres#db);vm(container:redis))');
});

test('opening a starting point can be taken back too', async ({ page, strata }) => {
  await strata.open({ document: TWO_MACHINES });
  await page.getByRole('button', { name: 'Starting points' }).click();
  await page.getByRole('menuitemradio', { name: 'Empty host' }).click();
  await strata.expectNotation('host:x86,16cpu,64G');
  await expect(strata.undo).toHaveAccessibleName('Undo: open another deployment');
  await strata.undo.click();
  await strata.expectNotation(TWO_MACHINES);
});
