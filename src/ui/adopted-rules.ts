// Rules of style that hold for a while, in a sheet of their own: whoever points at things on the page need not have them drawn
// again. Where a browser cannot adopt sheets, nothing is pointed at.

/** Lets the rules hold from now on; returns the way to end that. */
export function adoptRules(rules: readonly string[]): (() => void) | undefined {
  if (!('adoptedStyleSheets' in document)) return undefined;
  const sheet = new CSSStyleSheet();
  for (const rule of rules) sheet.insertRule(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
