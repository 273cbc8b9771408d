// Which keys the page takes, and which it leaves to whoever has the focus.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SHORTCUTS } from './shortcut-list.ts';
import type { ActionName, Pressed } from './shortcuts.ts';
import { actionOf, listenToKeys, ownerOf } from './shortcuts.ts';

function press(key: string, held: Partial<Pressed> = {}): Pressed {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('keys', () => {
  test.each<[string, Partial<Pressed>, ActionName]>([
    [' ', {}, 'playOrPause'],
    ['k', {}, 'playOrPause'],
    ['K', { shiftKey: true }, 'playOrPause'],
    [',', {}, 'previousEvent'],
    [';', {}, 'nextEvent'],
    ['j', {}, 'tenSecondsBack'],
    ['l', {}, 'tenSecondsForth'],
    ['d', {}, 'dark'],
    ['?', { shiftKey: true }, 'help'],
    ['®', { altKey: true, code: 'KeyR' }, 'reset'],
    ['z', { ctrlKey: true }, 'undo'],
    ['z', { metaKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['Home', {}, 'toStart'],
    ['End', {}, 'toEnd'],
  ])('%s with %o means %s', (key, held, action) => {
    expect(actionOf(press(key, held), 'nobody', true)).toBe(action);
  });

  test('a field keeps all its keys, undo included', () => {
    for (const key of [' ', 'k', 'Home', '?']) expect(actionOf(press(key), 'field', true)).toBeNull();
    expect(actionOf(press('z', { ctrlKey: true }), 'field', true)).toBeNull();
  });

  test('a button or the tree keeps space, home and end, and leaves the letters to the page', () => {
    for (const key of [' ', 'Home', 'End']) expect(actionOf(press(key), 'control', true)).toBeNull();
    expect(actionOf(press('k'), 'control', true)).toBe('playOrPause');
  });

  test('single letters can be switched off, and everything else still works', () => {
    for (const { letter, action } of SHORTCUTS) {
      const reached = [' ', 'k', ',', ';', 'j', 'l', 'd', '?', 'Home', 'End'].some(
        (key) => actionOf(press(key), 'nobody', false) === action,
      );
      if (letter) expect(reached).toBe(false);
    }
    expect(actionOf(press(' '), 'nobody', false)).toBe('playOrPause');
    expect(actionOf(press('z', { ctrlKey: true }), 'nobody', false)).toBe('undo');
  });

  test('keys of the browser are left to it', () => {
    for (const key of ['r', 'l', 'd', 'j', 'k'])
      expect(actionOf(press(key, { ctrlKey: true }), 'nobody', true)).toBeNull();
  });
});

describe('whose key it is', () => {
  afterEach(() => void document.body.replaceChildren());

  test.each([
    ['<input type="text">', 'field'],
    ['<input type="number">', 'field'],
    ['<select></select>', 'field'],
    ['<textarea></textarea>', 'field'],
    ['<input type="range">', 'control'],
    ['<button>x</button>', 'control'],
    ['<div role="tree"><span></span></div>', 'control'],
    ['<dialog><span></span></dialog>', 'field'],
    ['<p>x</p>', 'nobody'],
  ])('%s: %s', (markup, owner) => {
    document.body.innerHTML = markup;
    const element = document.body.querySelector('span') ?? document.body.firstElementChild;
    expect(ownerOf(element)).toBe(owner);
  });

  test('a key that somebody has made use of is left alone', () => {
    const undo = vi.fn();
    const nothing = () => {};
    const actions = Object.fromEntries(SHORTCUTS.map(({ action }) => [action, nothing])) as Record<
      ActionName,
      () => void
    >;
    const stop = listenToKeys({ ...actions, undo }, () => true);
    const key = () => new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, cancelable: true, bubbles: true });
    const used = key();
    used.preventDefault();
    window.dispatchEvent(used);
    expect(undo).not.toHaveBeenCalled();
    window.dispatchEvent(key());
    expect(undo).toHaveBeenCalledTimes(1);
    stop();
    window.dispatchEvent(key());
    expect(undo).toHaveBeenCalledTimes(1);
  });
});
