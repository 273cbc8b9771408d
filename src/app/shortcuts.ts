// The keys of the page: which key does what, and when a key belongs to somebody else (a field, a button, the tree).
// What the actions do is told from outside.

export type ActionName =
  | 'playOrPause'
  | 'previousEvent'
  | 'nextEvent'
  | 'tenSecondsBack'
  | 'tenSecondsForth'
  | 'toStart'
  | 'toEnd'
  | 'dark'
  | 'help'
  | 'reset'
  | 'undo'
  | 'redo';

export interface Pressed {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const LETTERS: Readonly<Record<string, ActionName>> = {
  k: 'playOrPause',
  ',': 'previousEvent',
  ';': 'nextEvent',
  j: 'tenSecondsBack',
  l: 'tenSecondsForth',
  d: 'dark',
  '?': 'help',
};

/** Whose key it is: nobody's, a control's (which wants Space, Home and End), or a field's (which wants them all). */
export type Owner = 'nobody' | 'control' | 'field';

/** What pressing a key means to the page; null when it means nothing or belongs to somebody else. */
export function actionOf(pressed: Pressed, owner: Owner, lettersOn: boolean): ActionName | null {
  if (owner === 'field') return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (pressed.ctrlKey || pressed.metaKey) {
    if (pressed.altKey) return null;
    if (key === 'z') return pressed.shiftKey ? 'redo' : 'undo';
    return key === 'y' && !pressed.shiftKey ? 'redo' : null;
  }
  // Alt writes other letters on some keyboards, so the key is known by its place.
  if (pressed.altKey) return pressed.code === 'KeyR' && !pressed.shiftKey ? 'reset' : null;
  if (owner === 'nobody' && !pressed.shiftKey) {
    if (key === ' ') return 'playOrPause';
    if (key === 'Home') return 'toStart';
    if (key === 'End') return 'toEnd';
  }
  return lettersOn && Object.hasOwn(LETTERS, key) ? (LETTERS[key] ?? null) : null;
}

const FIELDS =
  'input:not([type=range], [type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable], dialog, [aria-modal=true]';
const CONTROLS =
  'button, a[href], summary, input, [role=tree], [role=menu], [role=listbox], [role=slider], [role=radiogroup], [role=tablist], [role=grid]';

/** Whose key it is when it was pressed on this element. */
export function ownerOf(target: EventTarget | null): Owner {
  if (!(target instanceof Element)) return 'nobody';
  if (target.closest(FIELDS)) return 'field';
  return target.closest(CONTROLS) ? 'control' : 'nobody';
}

/**
 * Listens to the keys of the page from now on; returns the way to stop. A key that somebody has already made use of
 * (`preventDefault`) is left alone.
 */
export function listenToKeys(actions: Readonly<Record<ActionName, () => void>>, lettersOn: () => boolean): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const action = actionOf(event, ownerOf(event.target), lettersOn());
    if (!action) return;
    event.preventDefault();
    actions[action]();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}
