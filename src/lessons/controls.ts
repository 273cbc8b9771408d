// The parts of the page that an address or a lesson can take away (`hide`) or keep from being used (`lock`), by the names that
// both speak. What a name means on the page is in app/tailoring/.

/** In the order in which one meets them on the page. */
export const CONTROLS = [
  'header',
  'start',
  'open-file',
  'platform',
  'beside',
  'undo',
  'story',
  'language',
  'theme',
  'help',
  'share',
  'figures',
  'operations',
  'pages',
  'palette',
  'kinds',
  'images',
  'hosts',
  'trouble',
  'stage',
  'inspector',
  'lab',
  'walls',
  'flaws',
  'charts',
  'isolation',
  'memory-sharing',
  'startup-cost',
  'processor',
  'density',
  'time',
  'play',
  'speed',
  'line',
  'sentence',
] as const;
export type ControlName = (typeof CONTROLS)[number];

/** What has nothing left to be a page of when it is gone. */
export const NEVER_HIDDEN: readonly ControlName[] = ['stage'];

export function isControl(name: string): name is ControlName {
  return (CONTROLS as readonly string[]).includes(name);
}

/** Whether a control can be hidden, or locked. */
export function mayBe(what: 'hide' | 'lock', name: string): name is ControlName {
  return isControl(name) && !(what === 'hide' && NEVER_HIDDEN.includes(name));
}
