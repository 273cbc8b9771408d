// Two kinds of machine: an image that is not built for one of them is refused or emulated, and the same deployment stands on
// both under one clock.
import { expect, test } from './test.ts';

test('an image for other processors is refused with the reason, and runs when it is emulated', async ({
  strata,
  page,
}) => {
  await strata.open({ document: 'host:z,8cpu,16G(container:nginx#web,@acme)', running: ['web'] });
  await strata.stage.item('web').click({ position: { x: 14, y: 12 } });
  const inspector = page.getByRole('region', { name: 'Inspector' });
  const built = inspector.getByRole('combobox', { name: 'Built for' });
  await expect(built).toHaveValue('s390x');
  await built.selectOption('amd64');
  await expect(
    page.getByText(/nginx is built for amd64, and .* has s390x processors: exec format error/),
  ).toBeVisible();
  await expect(built).toHaveValue('s390x');
  await inspector.getByRole('combobox', { name: 'Emulation' }).selectOption('on');
  await built.selectOption('amd64');
  await expect(inspector.getByRole('option', { name: 'on, slow' })).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(built).toHaveValue('s390x');
});

test('the same stands on the other kind of machine, with what is different in words, and goes away in one step', async ({
  strata,
  page,
}) => {
  await strata.open({
    document: 'host:z,8cpu,32G(lpar#prod,4cpu,8G,@acme(container:nginx#web))',
    running: ['prod', 'web'],
  });
  await page.getByRole('button', { name: 'Beside x86' }).click();
  await expect(strata.stage.item('web-x86')).toBeVisible();
  await expect(strata.stage.item('web')).toBeVisible();
  await expect(page.getByText(/prod became virtual machines, because only IBM z has partitions/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Beside/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(strata.stage.item('web-x86')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Beside x86' })).toBeVisible();
});
