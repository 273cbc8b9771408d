// What the page around a frame asks for is done whole or not at all, and a refusal names the member that is wrong.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hear } from '../../sharing/embedding/messages.ts';
import { useDocument } from '../../store/document.ts';
import { editDocument } from '../../store/editing.ts';
import { followDocument } from '../../store/follow.ts';
import { usePlayback } from '../../store/playback.ts';
import { useView } from '../../store/view.ts';
import { read, write } from '../../topology/notation.ts';
import { openOrigin } from '../scenario.ts';
import { perform } from './commands.ts';

const NOTATION = 'host:x86,16cpu,64G(container:nginx)';
const state = () => ({
  notation: write(useDocument.getState().topology),
  figures: useDocument.getState().parameters,
  serial: useDocument.getState().change.serial,
  speed: usePlayback.getState().speed,
  recording: usePlayback.getState().recording,
  theme: useView.getState().theme,
  locale: useView.getState().locale,
});
const send = (command: object) => {
  const heard = hear({ strata: 1, ...command });
  if (heard.type !== 'command') throw new Error(JSON.stringify(heard));
  return perform(heard.command);
};

let stop = (): void => {};
beforeEach(() => {
  useDocument.setState(useDocument.getInitialState(), true);
  usePlayback.setState(usePlayback.getInitialState(), true);
  useView.setState(useView.getInitialState(), true);
  const document = read(NOTATION);
  if (!document.ok) throw new Error(document.error.code);
  openOrigin({ start: null, topology: document.topology, running: [] });
  stop = followDocument();
});
afterEach(() => stop());

test.each<[object, string]>([
  [{ command: 'open', link: '#v=1' }, 'link'],
  [{ command: 'open', link: 'https://example.org/' }, 'link'],
  [{ command: 'open', link: '#v=1&t=host:x86(container:nginx' }, 'link'],
  [{ command: 'open', link: '#v=9&t=host:x86' }, 'link'],
  [{ command: 'open', notation: 'host:x86(vm:debian(host:z))' }, 'notation'],
  [{ command: 'open', scenario: '{"strata": 1}' }, 'scenario'],
  [{ command: 'open', scenario: '<html>' }, 'scenario'],
  [{ command: 'open', start: 'constructor' }, 'start'],
  [{ command: 'set', figures: { toString: 1 } }, 'figures.toString'],
  [{ command: 'set', figures: { 'container.engineMs': -5 }, speed: 10 }, 'figures.container.engineMs'],
  [{ command: 'set', theme: 'dark', lang: 'xx' }, 'lang'],
  [{ command: 'export', format: 'csv' }, 'format'],
])('%j is refused at %s and changes nothing', async (command, place) => {
  const before = state();
  const outcome = await send(command);
  expect(outcome).toMatchObject({ type: 'refused', place });
  expect(outcome.type === 'refused' && outcome.message).toMatch(/\w \w/);
  expect(state()).toEqual(before);
});

test('a scenario that was exported opens with its figures, its seed and its incidents', async () => {
  await send({
    command: 'open',
    link: '#v=1&t=host:x86(container:nginx%23web)&p=container.engineMs=200&i=5s:cpu-hog@web',
  });
  await send({ command: 'set', seed: 7 });
  const before = state();
  const outcome = await send({ command: 'export', format: 'json' });
  if (outcome.type !== 'exported') throw new Error(JSON.stringify(outcome));
  await send({ command: 'open', notation: 'host:z' });
  expect(state().figures).toEqual({});
  await send({ command: 'open', scenario: String(outcome.exported.content) });
  const after = state();
  expect(after.notation).toBe(before.notation);
  expect(after.figures).toEqual({ 'container.engineMs': 200 });
  expect(after.recording.seed).toBe(7);
  expect(after.recording.entries.filter((entry) => 'incident' in entry)).toMatchObject([
    { atMs: 5000, incident: { name: 'cpu-hog', node: 'web', action: 'begin' } },
  ]);
});

test('where readers may change nothing, the page around still may, and the readers still may not', async () => {
  useDocument.setState({ readOnly: true });
  await send({ command: 'set', figures: { 'container.engineMs': 200 } });
  expect(state().figures).toEqual({ 'container.engineMs': 200 });
  editDocument({ type: 'set', node: 'nginx', changes: { replicas: 5 } });
  useDocument.getState().undo();
  expect(state().notation).toBe(NOTATION);
  expect(state().figures).toEqual({ 'container.engineMs': 200 });
});
