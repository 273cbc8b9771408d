// The theme on the document: chosen, or the system's, also when the system changes its mind.
import { afterEach, expect, test, vi } from 'vitest';
import { followTheme, type ThemeName } from './theme.ts';

afterEach(() => vi.unstubAllGlobals());

/** A system of which the test says what it prefers. */
function system() {
  const preferences = new Set<string>();
  const listeners = new Set<() => void>();
  const matchMedia = (query: string) => ({
    get matches() {
      return [...preferences].some((preference) => query.includes(preference));
    },
    addEventListener: (_type: 'change', listener: () => void) => void listeners.add(listener),
  });
  vi.stubGlobal('matchMedia', matchMedia);
  return {
    prefer(...wanted: string[]) {
      preferences.clear();
      for (const preference of wanted) preferences.add(preference);
      for (const listener of listeners) listener();
    },
  };
}
const shown = () => document.documentElement.dataset.theme;

test('follows the system while nobody has chosen; contrast counts more than darkness', () => {
  const { prefer } = system();
  followTheme(() => null);
  expect(shown()).toBe('light');
  prefer('prefers-color-scheme: dark');
  expect(shown()).toBe('dark');
  prefer('prefers-color-scheme: dark', 'prefers-contrast: more');
  expect(shown()).toBe('contrast');
});

test('a choice stands, whatever the system says, until it is given up', () => {
  const { prefer } = system();
  let chosen: ThemeName | null = 'projector';
  const theme = followTheme(() => chosen);
  prefer('prefers-color-scheme: dark');
  expect(shown()).toBe('projector');
  chosen = null;
  theme.refresh();
  expect(shown()).toBe('dark');
});
