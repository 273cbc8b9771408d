// Puts one of the four themes on the document. The values are in themes.css; who chose the theme is not known here.

export type ThemeName = 'light' | 'dark' | 'contrast' | 'projector';

const MORE_CONTRAST = '(prefers-contrast: more)';
const DARK = '(prefers-color-scheme: dark)';

/** The theme that the system asks for. */
export function systemTheme(): ThemeName {
  if (matchMedia(MORE_CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/**
 * Shows the chosen theme, or follows the system while `chosen` gives null. Call `refresh` after the choice changed.
 */
export function followTheme(chosen: () => ThemeName | null): { refresh(): void } {
  const refresh = () => {
    document.documentElement.dataset.theme = chosen() ?? systemTheme();
  };
  for (const query of [MORE_CONTRAST, DARK]) matchMedia(query).addEventListener('change', refresh);
  refresh();
  return { refresh };
}
