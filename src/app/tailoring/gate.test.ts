// @vitest-environment happy-dom
// What is locked is seen and not changed: presses, keys and input stop before anybody else hears of them, and it is marked.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ControlName } from '../../lessons/controls.ts';
import { useView } from '../../store/view.ts';
import { useNotices } from '../notices.ts';
import { openGate } from './gate.ts';

let close: (() => void) | null = null;
const heard = vi.fn();

beforeEach(() => {
  document.body.innerHTML = `
    <header><button data-control="undo" id="undo">Undo</button><button id="other">Other</button></header>
    <main id="stage"><div role="treeitem" tabindex="0" id="box">web</div></main>`;
  for (const type of ['click', 'keydown', 'change']) document.body.addEventListener(type, heard);
});

afterEach(() => {
  close?.();
  close = null;
  for (const type of ['click', 'keydown', 'change']) document.body.removeEventListener(type, heard);
  heard.mockClear();
  useNotices.setState({ notice: null });
});

function lock(...names: readonly ControlName[]): void {
  close = openGate({ hidden: new Set(), locked: new Set(names) });
}

const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const key = (id: string, init: KeyboardEventInit): boolean =>
  find(id).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

test('a press on what is locked goes no further and says so; what is beside it works', () => {
  lock('undo');
  find('undo').click();
  expect(heard).not.toHaveBeenCalled();
  expect(useNotices.getState().notice?.words).toBe('Undo and redo: locked here, to be looked at and not changed.');
  find('other').click();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('keys: using it stops, leaving it does not, and the shortcut of it stops wherever the focus is', () => {
  lock('undo');
  expect(key('undo', { key: 'Enter' })).toBe(false);
  expect(heard).not.toHaveBeenCalled();
  expect(key('undo', { key: 'Tab' })).toBe(true);
  expect(key('other', { key: 'z', ctrlKey: true })).toBe(false);
  expect(key('other', { key: 'x' })).toBe(true);
});

test('what is hidden takes its shortcut along, without a word', () => {
  close = openGate({ hidden: new Set(['time']), locked: new Set() });
  const takesIt = (event: Event): void => event.preventDefault();
  find('box').addEventListener('keydown', takesIt);
  key('box', { key: 'k' });
  expect(heard).toHaveBeenCalledTimes(1);
  expect(document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true, cancelable: true }))).toBe(
    false,
  );
  expect(useNotices.getState().notice).toBeNull();
});

test('a locked stage lets nothing be lifted or removed, and is opened again', () => {
  const before = useView.getState().lift;
  lock('stage');
  useView
    .getState()
    .lift({ what: { type: 'move', id: 'web' }, mode: 'keyboard', over: null, refusal: null, preview: null });
  expect(useView.getState().carrying).toBeNull();
  expect(useNotices.getState().notice?.words).toContain('What stands on the stage');
  expect(key('box', { key: 'Delete' })).toBe(false);
  expect(key('box', { key: 'ArrowDown' })).toBe(true);
  close?.();
  close = null;
  expect(useView.getState().lift).toBe(before);
});

test('it is marked for those who hear, also what comes later, until it is opened', async () => {
  lock('undo');
  expect(find('undo').getAttribute('aria-disabled')).toBe('true');
  expect(find('other').hasAttribute('aria-disabled')).toBe(false);
  const late = document.createElement('button');
  late.dataset.control = 'undo';
  document.body.append(late);
  await vi.waitFor(() => expect(late.getAttribute('aria-disabled')).toBe('true'));
  close?.();
  close = null;
  expect(find('undo').hasAttribute('aria-disabled')).toBe(false);
});
