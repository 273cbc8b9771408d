// Rules of style that hold for a while, in a sheet of their own: whoever points at things on the page need not have them drawn
// again. Where a browser cannot adopt sheets, nothing is pointed at.

/** Lets the rules hold from now on, in a sheet that can be changed; null where that cannot be. */
export function adoptSheet(rules: readonly string[]): CSSStyleSheet | null {
  if (!('adoptedStyleSheets' in document)) return null;
  const sheet = new CSSStyleSheet();
  for (const rule of rules) sheet.insertRule(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}

/** Lets the rules hold from now on; returns the way to end that. */
export function adoptRules(rules: readonly string[]): (() => void) | undefined {
  const sheet = adoptSheet(rules);
  if (!sheet) return undefined;
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
