// The isolation lab: real flaws with a date, replayed against what stands on the stage, and everybody judged with a reason.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Replay } from '../src/simulation/isolation/replay.ts';
import { Lab } from './page/lab.ts';
import { expect, test } from './test.ts';

const SHARED =
  'host:x86,8cpu,16G(container:nginx#web,@acme;container:nginx#evil,@globex;vm:debian#orders,2cpu,4G,@initech(container:redis#store))';
const RUNNING = ['web', 'evil', 'orders', 'store'];

test('a flaw of the runtime takes all that stands on the same kernel, and the stage shows whom', async ({
  page,
  strata,
}) => {
  await strata.open({ document: SHARED, running: RUNNING });
  await strata.stage.item('evil').click({ position: { x: 14, y: 12 } });
  const lab = new Lab(page);
  await lab.open();
  await lab.choose(/runc/, 'evil');
  await expect(lab.result).toHaveText('3 boxes of others are reached.');
  await expect(lab.steps).toHaveText([
    'Code of globex runs in evil.',
    'The wall around evil falls.',
    'The attacker is at large in x86.',
  ]);
  expect(await lab.names('Controlled by the attacker')).toEqual(['web, acme', 'orders, initech', 'store, initech']);
  expect(await lab.tintOf(strata.stage.item('web'))).toBe('solid');
  expect(await lab.isHatched(strata.stage.item('web'))).toBe(true);
  expect(await lab.isHatched(strata.stage.item('orders'))).toBe(true);
  expect(await lab.tintOf(strata.stage.item('evil'))).toBe('double');
  // The same from the shell.
  const command = ['run', '--silent', 'simulate', '--', SHARED, '--until', '1s', '--flaw', 'runc-overwrite in evil'];
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { replays } = JSON.parse(execFileSync('npm', command, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }));
  const [{ verdicts }] = replays as readonly [Replay];
  expect(verdicts.flatMap(({ node, outcome }) => (outcome === 'controlled' ? [node] : []))).toEqual([
    'web',
    'orders',
    'store',
  ]);
  await page.keyboard.press('Escape');
  await expect(lab.panel).toHaveCount(0);
  expect(await lab.tintOf(strata.stage.item('web'))).toBe('none');
});

test('the wall of a machine holds against a flaw of the kernel inside it', async ({ page, strata }) => {
  await strata.open({ document: SHARED, running: RUNNING });
  const lab = new Lab(page);
  await lab.open();
  await lab.choose(/Dirty COW/, 'store');
  await expect(lab.panel.getByRole('region', { name: /^Walls around it/ }).getByRole('listitem')).toHaveText([
    /^Container wall of store: 306 System calls/,
    /^Virtual machine wall of orders: 270 System calls/,
  ]);
  expect(await lab.names('Controlled by the attacker')).toEqual(['orders, initech']);
  expect(await lab.names('Not reached')).toEqual(['web, acme', 'evil, globex']);
  await expect(lab.panel.getByText('the wall around orders holds')).toHaveCount(2);
});

test('what stops it is named: another runtime, a user namespace, another platform', async ({ page, strata }) => {
  const lab = new Lab(page);
  const stopped = async (document: string, flaw: RegExp, attacker: string, why: string) => {
    await strata.open({ document });
    await lab.open();
    await lab.choose(flaw, attacker);
    await expect(lab.result).toHaveText('It comes to nothing.');
    await expect(lab.steps.last()).toHaveText(why);
    expect(await lab.names('Controlled by the attacker')).toEqual([]);
  };
  const evil = (attributes: string) => `host:x86,8cpu,16G(container:nginx#evil,${attributes};container:redis#web)`;
  await stopped(
    evil('runtime=crun'),
    /runc/,
    'evil',
    'evil was started by another runtime, which has not got the flaw.',
  );
  await stopped(
    evil('ns=mnt+pid+net+ipc+uts+cgroup+user'),
    /runc/,
    'evil',
    'evil has a user namespace of its own: its root is nobody outside, and that is not enough.',
  );
  await stopped(
    'host:z,8cpu,16G(vm:debian#guest;container:redis#web)',
    /VENOM/,
    'guest',
    'IBM z is a platform on which the flaw does not exist.',
  );
  // Why, in words of its own.
  await expect(lab.panel.getByText(/^It does not apply: .* floppy drive/)).toBeVisible();
});

test('what is shared decides: files by layers, memory by merging; an edit changes the answer at once', async ({
  page,
  strata,
}) => {
  await strata.open({
    document: 'host:x86,8cpu,16G(container:nginx#evil,@a;container:redis#same,@b;container:alpine#other,@c)',
  });
  const lab = new Lab(page);
  await lab.open();
  await lab.choose(/Dirty Pipe/, 'evil');
  expect(await lab.names('Files changed')).toEqual(['same, b']);
  expect(await lab.names('Not reached')).toEqual(['other, c']);
  expect(await lab.tintOf(strata.stage.item('same'))).toBe('dashed');
  await strata.stage.item('same').focus();
  await page.keyboard.press('Delete');
  await expect(lab.result).toHaveText('It comes to nothing.');
  await expect(lab.steps.last()).toHaveText('Nobody on its kernel reads a file that evil reads too.');
});

test('by keyboard alone, with where it comes from', async ({ page, strata }) => {
  await strata.open({ document: SHARED, running: RUNNING });
  const opener = page.getByRole('button', { name: 'A real flaw…' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const lab = new Lab(page);
  await expect(lab.panel).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(lab.panel.getByRole('combobox', { name: 'Flaw' })).toBeFocused();
  const source = lab.panel.getByText('Where this comes from');
  await source.focus();
  await page.keyboard.press('Enter');
  await expect(lab.panel.getByText(/^Published on \d{4}-\d{2}-\d{2} as CVE-\d{4}-\d+/)).toBeVisible();
  await expect(lab.panel.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});
