// Which language the page speaks right now, and which languages there are. Words are in text.ts, not here.
import { useSyncExternalStore } from 'react';

/** `en-XA` is made from English to test the page (bracketed, twice as long); `en-XB` is the same from right to left. */
export const LOCALES = ['en', 'en-XA', 'en-XB'] as const;
export type Locale = (typeof LOCALES)[number];

/** Offered to people; the others are asked for by `?lang=`. */
export const OFFERED_LOCALES: readonly Locale[] = ['en'];

export function isLocale(tag: string | null): tag is Locale {
  return LOCALES.some((locale) => locale === tag);
}

/** The writing direction of a language. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'en-XB' ? 'rtl' : 'ltr';
}

/** What Intl should take for it: the test languages write numbers as English does. */
export function languageOf(locale: Locale): string {
  return locale.startsWith('en') ? 'en' : locale;
}

/** The language a query such as `?lang=en-XA` asks for; English when it asks for none that we have. */
export function localeFromQuery(search: string): Locale {
  const asked = new URLSearchParams(search).get('lang');
  return isLocale(asked) ? asked : 'en';
}

let current: Locale = 'en';
const listeners = new Set<() => void>();

export function currentLocale(): Locale {
  return current;
}

/** Switches the language of the whole page, and tells the document so that hyphenation, speech and direction follow. */
export function setLocale(locale: Locale): void {
  current = locale;
  if (typeof document !== 'undefined') {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }
  for (const listener of listeners) listener();
}

export function subscribeLocale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language of the page; the component is drawn again when it changes. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribeLocale, currentLocale, currentLocale);
}
