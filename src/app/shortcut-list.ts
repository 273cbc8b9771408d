// The keys of the page as the help lists them.
import type { ActionName } from './shortcuts.ts';

/** What is shown in the help, in its order: the action and the names of its keys. */
export const SHORTCUTS: readonly { readonly action: ActionName; readonly keys: readonly string[]; letter: boolean }[] =
  [
    { action: 'playOrPause', keys: ['Space', 'K'], letter: false },
    { action: 'previousEvent', keys: [','], letter: true },
    { action: 'nextEvent', keys: [';'], letter: true },
    { action: 'tenSecondsBack', keys: ['J'], letter: true },
    { action: 'tenSecondsForth', keys: ['L'], letter: true },
    { action: 'toStart', keys: ['Home'], letter: false },
    { action: 'toEnd', keys: ['End'], letter: false },
    { action: 'undo', keys: ['Ctrl Z', '⌘ Z'], letter: false },
    { action: 'redo', keys: ['Ctrl Y', 'Shift Ctrl Z', 'Shift ⌘ Z'], letter: false },
    { action: 'reset', keys: ['Alt R'], letter: false },
    { action: 'dark', keys: ['D'], letter: true },
    { action: 'help', keys: ['?'], letter: true },
  ];
