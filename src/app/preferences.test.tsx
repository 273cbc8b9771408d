// What is kept from visit to visit, and when nothing is.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useView } from '../store/view.ts';
import { keepPreferences, loadPreferences } from './preferences.ts';

const NOTHING = { theme: null, locale: null, letterKeys: true };
let stop = () => {};

beforeEach(() => {
  localStorage.clear();
  useView.setState(useView.getInitialState(), true);
  stop = keepPreferences();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('preferences', () => {
  test('are kept and found again', () => {
    useView.getState().setTheme('dark');
    useView.getState().setLetterKeys(false);
    expect(loadPreferences()).toEqual({ theme: 'dark', locale: 'en', letterKeys: false });
  });

  test.each(['', 'null', '7', '{', '{"theme":"pink","locale":"xx"}'])('are not taken from %j', (kept) => {
    localStorage.setItem('strata.preferences', kept);
    expect(loadPreferences()).toEqual(NOTHING);
  });

  test('are neither kept nor read while the page stands in another one', () => {
    localStorage.setItem('strata.preferences', '{"theme":"dark"}');
    vi.stubGlobal('top', {});
    expect(loadPreferences()).toEqual(NOTHING);
    useView.getState().setTheme('light');
    vi.unstubAllGlobals();
    expect(loadPreferences().theme).toBe('dark');
  });

  test('that may not be kept are forgotten without a word', () => {
    const storage = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('SecurityError');
    });
    expect(() => useView.getState().setTheme('dark')).not.toThrow();
    storage.mockRestore();
  });
});
