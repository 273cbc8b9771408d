// Theme, language and letter keys, kept from visit to visit. Nothing is kept while the page is embedded in another one,
// and every access may throw (sandboxed frames, blocked storage): then nothing is kept either.
import type { Locale } from '../locales/locale.ts';
import { isLocale } from '../locales/locale.ts';
import type { Theme } from '../store/view.ts';
import { THEMES, useView } from '../store/view.ts';

const KEY = 'strata.preferences';

export interface Preferences {
  readonly theme: Theme | null;
  readonly locale: Locale | null;
  readonly letterKeys: boolean;
}

const NONE: Preferences = { theme: null, locale: null, letterKeys: true };

/** Whether the page stands inside another one. A page that may not even look counts as embedded. */
export function isEmbedded(): boolean {
  try {
    return window.top !== window.self;
  } catch {
    return true;
  }
}

/** What was kept; nothing when there is nothing, when it makes no sense, or when the page is embedded. */
export function loadPreferences(): Preferences {
  if (isEmbedded()) return NONE;
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return NONE;
    const { theme, locale, letterKeys } = kept as Record<string, unknown>;
    return {
      theme: THEMES.find((known) => known === theme) ?? null,
      locale: typeof locale === 'string' && isLocale(locale) ? locale : null,
      letterKeys: letterKeys !== false,
    };
  } catch {
    return NONE;
  }
}

/** Takes up what was kept, where the address asks for nothing else. */
export function recallPreferences(asked: { readonly theme: Theme | null; readonly locale: Locale | null }): void {
  const { theme, locale, letterKeys } = loadPreferences();
  const view = useView.getState();
  if (theme && !asked.theme) view.setTheme(theme);
  if (locale && !asked.locale) view.setLocale(locale);
  view.setLetterKeys(letterKeys);
}

/** Keeps every change of the preferences from now on; returns the way to stop. */
export function keepPreferences(): () => void {
  return useView.subscribe((state, before) => {
    const same =
      state.theme === before.theme && state.locale === before.locale && state.letterKeys === before.letterKeys;
    if (same || isEmbedded()) return;
    try {
      const { theme, locale, letterKeys } = state;
      window.localStorage.setItem(KEY, JSON.stringify({ theme, locale, letterKeys }));
    } catch {
      // Nothing is lost but the memory of a choice.
    }
  });
}
