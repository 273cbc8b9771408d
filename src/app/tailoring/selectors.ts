// What the names of controls mean on the page, as selectors: what is taken away, and what is kept from being used where that is
// less than all of it. Menus have their commands by key.
import type { ControlName } from '../../lessons/controls.ts';
import { PAGES } from '../pages.ts';

const control = (name: string): string => `[data-control="${name}"]`;
const items = (...keys: readonly string[]): readonly string[] =>
  keys.map((key) => `[role="menu"] [data-item="${key}"]`);
const panel = (name: string): string => `[data-panel="${name}"]`;
const FIELDS = ':is(input, select, textarea, [role="switch"], [role="slider"])';

const HEADER = 'header:has(~ #stage)';
const CHARTS = '#stage ~ aside';
const TIME = '#stage ~ section:not([data-control])';

const PARTS: Readonly<Record<ControlName, readonly string[]>> = {
  header: [HEADER],
  start: [control('start')],
  'open-file': items('file'),
  platform: [`${HEADER} fieldset`, ...items('x86', 'z')],
  beside: [control('beside'), ...items('beside')],
  undo: [control('undo')],
  story: [control('story'), ...items('new', 'known', 'beliefs', 'learn')],
  language: [control('language')],
  theme: [control('theme'), ...items('system', 'light', 'dark', 'contrast', 'projector')],
  help: [control('help'), ...items('help')],
  share: [control('share'), ...items('share')],
  figures: [control('figures'), panel('figures'), ...items('figures', 'left-out')],
  operations: items('operations'),
  pages: items(...PAGES),
  palette: [control('palette')],
  kinds: [control('kinds')],
  images: [control('images')],
  hosts: [control('hosts')],
  trouble: [control('trouble')],
  stage: ['#stage'],
  inspector: [control('inspector')],
  lab: [control('walls'), control('flaws'), panel('walls'), panel('flaws'), ...items('walls', 'flaw')],
  walls: [control('walls'), panel('walls'), ...items('walls')],
  flaws: [control('flaws'), panel('flaws'), ...items('flaw')],
  charts: [CHARTS],
  isolation: ['[data-chart="isolation"]'],
  'memory-sharing': ['[data-chart="memory-sharing"]'],
  'startup-cost': ['[data-chart="startup-cost"]'],
  processor: ['[data-chart="processor"]'],
  density: ['[data-chart="density"]'],
  time: [TIME],
  play: [control('play')],
  speed: [control('speed')],
  line: [`${TIME} [role="slider"]`],
  sentence: [control('sentence')],
};

/** What can be read all the same, and closed, is not locked with the rest. */
const LOCKED: Readonly<Partial<Record<ControlName, readonly string[]>>> = {
  figures: [control('figures')],
  inspector: [`${control('inspector')} ${FIELDS}`, `${control('inspector')} ${control('actions')}`],
  lab: [`${panel('walls')} ${FIELDS}`, `${panel('flaws')} ${FIELDS}`, control('walls'), control('flaws')],
  walls: [`${panel('walls')} ${FIELDS}`, control('walls')],
  flaws: [`${panel('flaws')} ${FIELDS}`, control('flaws')],
  // Looking and choosing stay; what would change something is stopped by what it is (gate.ts).
  stage: [],
};

export function hiddenBy(name: ControlName): readonly string[] {
  return PARTS[name];
}

export function lockedBy(name: ControlName): readonly string[] {
  return LOCKED[name] ?? PARTS[name];
}
