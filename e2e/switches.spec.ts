// Every mechanism around a container is a switch: each is turned off, and what leaks then is read, by name and both ways.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Lab } from './page/lab.ts';
import type { Strata } from './page/strata.ts';
import { Switches } from './page/switches.ts';
import { expect, test } from './test.ts';

const DOCUMENT =
  'host:x86,8cpu,16G(container:nginx#evil,@globex;container:redis#web,@acme;vm:debian#orders,2cpu,4G,@initech(container:redis#store))';
const RUNNING = ['evil', 'web', 'orders', 'store'];
const PLAIN = 'default seccomp, 14 capabilities, AppArmor';

async function inspected(strata: Strata, id: string): Promise<void> {
  await strata.open({ document: DOCUMENT, running: RUNNING });
  await strata.stage.item(id).click({ position: { x: 14, y: 12 } });
}

test('every namespace that is left open says what is seen, and of whom', async ({ page, strata }) => {
  await inspected(strata, 'evil');
  const switches = new Switches(page);
  for (const [kind, leak] of [
    ['mnt', 'It sees the files of web.'],
    ['pid', 'It sees the processes of web.'],
    ['net', /^Without net, it shares interfaces and ports/],
    ['ipc', /^Without ipc, it shares memory and queues/],
    ['uts', /^Without uts, it shares the host name/],
    ['cgroup', 'It sees the limits of web.'],
  ] as const) {
    await switches.namespace(kind).click();
    await expect(switches.namespace(kind)).toHaveAttribute('aria-pressed', 'false');
    await expect(switches.namespaces.getByText(leak)).toBeVisible();
    await switches.namespace(kind).click();
  }
  // Nobody gives these two unless asked.
  for (const [kind, leak] of [
    ['user', 'The same root as in web.'],
    ['time', 'On the same clocks: web.'],
  ] as const) {
    await switches.namespace(kind).focus();
    await expect(switches.namespaces.getByText(leak)).toBeVisible();
  }
});

test('each privilege and mount says what it opens; the wall and the link follow, and undo brings it back', async ({
  page,
  strata,
}) => {
  await inspected(strata, 'evil');
  const switches = new Switches(page);
  await expect(switches.summary).toContainText(PLAIN);
  await switches.open();
  await switches.says('uid 0 inside is uid 0 in x86.');
  await switches.says('The filter lets 306 of 350 system calls of x86 pass.');

  await switches.toggle(/^System call filter/).click();
  await switches.says(/^Unfiltered, it reaches 350 system calls of x86 instead of 306/);
  await strata.expectNotation(DOCUMENT.replace('@globex', '@globex,seccomp=off'));
  await switches.toggle(/^System call filter/).click();

  await switches.region.getByRole('combobox', { name: 'Confinement (LSM)' }).selectOption('none');
  await switches.says(/^Nothing else confines it/);
  await switches.press(/^CAP_SYS_ADMIN/).click();
  await switches.says('With CAP_SYS_ADMIN, and unconfined, it mounts and sets what it likes in x86: no wall is left.');
  await switches.says('It has in its hands: web, orders, store.');
  await expect(switches.region.getByRole('status')).toHaveText('no wall left');
  await strata.expectNotation(DOCUMENT.replace('@globex', '@globex,caps=+sys_admin,lsm=none'));
  await switches.region.getByRole('combobox', { name: 'Confinement (LSM)' }).selectOption('selinux');
  await expect(switches.region.getByRole('status')).toHaveText('');
  await switches.region.getByRole('combobox', { name: 'Capabilities' }).selectOption('none');
  await switches.saysNothingOf('pretend on the bridge to be');
  await switches.says('On the bridge, web can pretend to be it.');
  await switches.region.getByRole('combobox', { name: 'Capabilities' }).selectOption('usual');
  await switches.region.getByRole('combobox', { name: 'Confinement (LSM)' }).selectOption('apparmor');
  await strata.expectNotation(DOCUMENT);
  await switches.says('With CAP_NET_RAW it can pretend on the bridge to be web.');

  await switches.press(/^Mount \/var\/run\/docker\.sock/).click();
  await switches.says('Through the engine’s socket it can have anything started in x86: no wall is left.');
  await switches.toggle(/^Rootless engine/).click();
  await switches.says('uid 0 inside is an ordinary user in x86, and so is its engine.');
  await switches.saysNothingOf('no wall is left');
  await expect(switches.namespace('user')).toHaveAttribute('aria-pressed', 'true');
  await switches.toggle(/^Rootless engine/).click();
  await switches.press(/^Mount \/var\/run\/docker\.sock/).click();

  await switches.toggle(/^Privileged/).click();
  await switches.says('It is privileged: no wall is left between it and x86.');
  await expect(switches.summary).toContainText('privileged, no seccomp, 41 capabilities, no AppArmor or SELinux');
  await expect(page.getByText(/^strength 0\.0/)).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await strata.expectNotation(DOCUMENT);
  await expect(switches.summary).toContainText(PLAIN);
});

test('who is reached is told from the other side too', async ({ page, strata }) => {
  const document = DOCUMENT.replace('@globex', '@globex,privileged=on,mounts=/srv/data').replace(
    '@acme',
    '@acme,mounts=/srv/data:ro',
  );
  await strata.open({ document, running: RUNNING });
  await strata.stage.item('web').click({ position: { x: 14, y: 12 } });
  const switches = new Switches(page);
  await switches.open();
  await switches.says('It is itself in the hands of evil, which has no wall left.');
  await switches.says('It shares mounted files with evil.');
});

test('a path that cannot be mounted is refused beside the field, and what is there stays', async ({ page, strata }) => {
  await inspected(strata, 'evil');
  const switches = new Switches(page);
  await switches.open();
  const field = switches.region.getByRole('textbox', { name: 'Mounts' });
  await field.fill('srv/data');
  await field.press('Enter');
  await expect(switches.region.getByText(/^A whole path of the system around is expected here/)).toBeVisible();
  await strata.expectNotation(DOCUMENT);
  await field.fill('/srv/data:ro+/etc');
  await field.press('Enter');
  await strata.expectNotation(DOCUMENT.replace('@globex', '@globex,mounts=/srv/data:ro+/etc'));
  await switches.says('As root it writes to files of x86 that others run: no wall is left.');
});

test('a replayed flaw names the switch that stopped it, and the one that lets it through; the shell says the same', async ({
  page,
  strata,
}) => {
  const evil = (attributes: string) =>
    `host:x86,8cpu,16G(container:nginx#evil${attributes && `,${attributes}`};container:redis#web)`;
  const lab = new Lab(page);
  for (const [attributes, said] of [
    ['', /^evil has no CAP_SYS_ADMIN, and its filter of system calls \(seccomp\) forbids it/],
    ['seccomp=off', 'AppArmor, which confines evil, forbids what the flaw needs.'],
    ['seccomp=off,lsm=none', 'The attacker is at large in x86.'],
    [
      'seccomp=off,lsm=none,rootless=on',
      'evil was started by a rootless engine: its root is an ordinary user outside.',
    ],
  ] as const) {
    await strata.open({ document: evil(attributes) });
    await lab.open();
    await lab.choose(/Release agent/, 'evil');
    await expect(lab.steps.last()).toHaveText(said);
  }
  await strata.open({ document: evil('privileged=on') });
  await lab.open();
  await lab.choose(/Release agent/, 'evil');
  await expect(lab.steps).toHaveText([
    'Somebody’s code runs in evil.',
    'evil is privileged: there is no wall around it to break.',
    'The attacker is at large in x86.',
  ]);
  const root = fileURLToPath(new URL('..', import.meta.url));
  const command = ['run', '--silent', 'simulate', '--', evil(''), '--until', '9s', '--at', '4s:set evil privileged=on'];
  const { nodes } = JSON.parse(execFileSync('npm', command, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }));
  expect(nodes.find(({ id }: { id: string }) => id === 'evil').exposure).toMatchObject({
    waysOut: ['privileged', 'sys_module', 'sys_admin'],
    openings: [{ opening: 'out', reaches: ['web'], reachedBy: [] }, { opening: 'reads' }, { opening: 'spoofs' }],
  });
});

test('by keyboard alone, and told aloud', async ({ page, strata }) => {
  await strata.ears.listen();
  await inspected(strata, 'evil');
  const switches = new Switches(page);
  await switches.summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(switches.toggle(/^Privileged/)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(switches.toggle(/^System call filter/)).not.toBeChecked();
  await expect.poll(() => strata.ears.heard()).toContainEqual(expect.stringContaining('change the privileges of evil'));
});
