// Everything that may not be put somewhere says why, to those who see and to those who hear, and changes nothing.
import { Keys } from './hands/keys.ts';
import { Mouse } from './hands/mouse.ts';
import { DEEPEST, REFUSALS } from './refusals.ts';
import { expect, test } from './test.ts';

for (const { rule, document, definitions, item, moving, place, words } of REFUSALS) {
  test(rule, async ({ page, strata }) => {
    await page.clock.install();
    await strata.open({ document, ...(definitions ? { definitions } : {}) });
    const before = strata.notation();

    const mouse = new Mouse(strata);
    if (item === undefined) await mouse.pullFromStage(moving ?? '');
    else await mouse.pull(strata.palette.item(item));
    await mouse.over(place);
    await expect(page.getByText(words).first()).toBeVisible();
    await mouse.letGo();
    await strata.ears.awaitSentence(words);
    await strata.expectNotation(before);

    const keys = new Keys(strata);
    if (item === undefined) await keys.walkTo(moving ?? '');
    else await keys.tabTo(strata.palette.item(item));
    await keys.press('Enter');
    expect(await keys.askWhyNot(place)).toBe(words);
    await keys.press('Enter');
    await strata.expectNotation(before);
    await keys.press('Escape');
    await strata.expectNotation(before);
    await expect(strata.undo).toHaveAccessibleName('Nothing to undo');
  });
}

test('nothing is placed in a part of itself', async ({ page, strata }) => {
  await strata.open({ document: 'host:x86(vm#guest(container:nginx#web))' });
  const mouse = new Mouse(strata);
  await mouse.pullFromStage('guest');
  await mouse.over('web');
  await expect(page.getByText('guest cannot stand inside itself: web is guest or a part of it.')).toBeVisible();
  await mouse.letGo();
  await strata.expectNotation('host:x86,16cpu,64G(vm#guest(container:nginx#web))');
});

test('boxes stand at most so deep', async ({ page, strata }) => {
  await page.clock.install();
  await strata.open({ document: DEEPEST.document });
  const before = strata.notation();
  const keys = new Keys(strata);
  await keys.tabTo(strata.palette.item('nginx'));
  await keys.press('Enter');
  expect(await keys.askWhyNot('last')).toBe(DEEPEST.words);
  await keys.press('Escape');
  await strata.expectNotation(before);
});

test('a whole deployment that cannot stand on the other platform stays where it is', async ({ page, strata }) => {
  await strata.open({ document: 'host:z(lpar(container:nginx))' });
  const before = strata.notation();
  await page.getByRole('radio', { name: 'x86' }).click();
  await expect(strata.notice).toContainText(
    'This deployment cannot stand on x86: lpar is a logical partition (LPAR), and those are made by the firmware of IBM z. x86 is not a z machine.',
  );
  await strata.expectNotation(before);
  await expect(page.getByRole('radio', { name: 'IBM z' })).toBeChecked();
});

for (const { rule, field, value, words } of [
  {
    rule: 'a name is not endless',
    field: 'Name',
    value: 'n'.repeat(121),
    words: 'A name has between 1 and 120 characters.',
  },
  {
    rule: 'the name of a tenant is not endless',
    field: 'New tenant',
    value: 't'.repeat(121),
    words: 'The name of a tenant has at most 120 characters.',
  },
  {
    rule: 'what is inside counts as many times as what is around it',
    field: 'Instances',
    value: '100000',
    words: 'inner would stand there more than 1000000000 times, all instances around it counted.',
  },
]) {
  test(rule, async ({ strata }) => {
    await strata.open({ document: 'host:x86(vm#outer(system-container#inner*10001))' });
    const before = strata.notation();
    const mouse = new Mouse(strata);
    await mouse.select('outer');
    await strata.inspector.identity.click();
    if (field === 'New tenant') await strata.inspector.tenant.selectOption('another…');
    await strata.inspector.region.getByLabel(field, { exact: true }).fill(value);
    await strata.inspector.region.getByLabel(field, { exact: true }).press('Enter');
    await expect(strata.notice).toContainText(words);
    await strata.expectNotation(before);
  });
}
