// Keeps what is locked from being used. Presses, keys and input are looked at before anybody else sees them; what would change
// something locked goes no further, and why is said. What is locked is marked for those who hear the page.
import type { ControlName } from '../../lessons/controls.ts';
import { tailoringText } from '../../locales/tailoring.ts';
import { currentLocale } from '../../locales/text.ts';
import type { Carrying } from '../../store/view.ts';
import { useView } from '../../store/view.ts';
import { adoptRules } from '../../ui/adopted-rules.ts';
import { useNotices } from '../notices.ts';
import { type ActionName, actionOf, ownerOf } from '../shortcuts.ts';
import { lockedBy } from './selectors.ts';

export interface Gated {
  readonly hidden: ReadonlySet<ControlName>;
  readonly locked: ReadonlySet<ControlName>;
}

/** Keys that only look or leave. */
const HARMLESS = new Set(['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta']);
const USED =
  'button, input, select, textarea, a[href], summary, [role="slider"], [role="menuitem"], [role="menuitemradio"]';

/** To which controls a key of the page belongs: it goes with any of them. */
const KEYS: Readonly<Record<ActionName, readonly ControlName[]>> = {
  playOrPause: ['time', 'play'],
  previousEvent: ['time', 'play'],
  nextEvent: ['time', 'play'],
  tenSecondsBack: ['time', 'line'],
  tenSecondsForth: ['time', 'line'],
  toStart: ['time', 'line'],
  toEnd: ['time', 'line'],
  dark: ['header', 'theme'],
  help: ['header', 'help'],
  reset: ['header', 'start'],
  undo: ['header', 'undo'],
  redo: ['header', 'undo'],
};

/** Keeps things locked from now on; returns the way to open them again. */
export function openGate({ hidden, locked }: Gated): () => void {
  const selectors = [...locked].flatMap((name) => lockedBy(name).map((selector) => [name, selector] as const));
  const lockAround = (target: EventTarget | null): ControlName | null => {
    if (!(target instanceof Element)) return null;
    return selectors.find(([, selector]) => target.closest(selector))?.[0] ?? null;
  };
  const stop = (event: Event, name: ControlName | null): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (name) sayLocked(name);
  };

  const pressed = (event: Event): void => {
    const name = lockAround(event.target);
    // Only what is used is kept from being used: the rest scrolls and can be read.
    if (name === null || !(event.target as Element).closest(USED)) return;
    stop(event, event.type === 'click' ? name : null);
  };
  const typed = (event: KeyboardEvent): void => {
    const removes = event.key === 'Delete' || event.key === 'Backspace';
    const harmless = HARMLESS.has(event.key) || event.ctrlKey || event.metaKey;
    const around = harmless ? null : lockAround(event.target);
    const used = around !== null && (event.target as Element).closest(USED) !== null;
    const name = locked.has('stage') && removes && onStage(event.target) ? 'stage' : used ? around : null;
    if (name) stop(event, event.repeat ? null : name);
  };
  /** Keys of the page, once nobody else wanted them. */
  const pageKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const action = actionOf(event, ownerOf(event.target), useView.getState().letterKeys);
    const control = action && KEYS[action].find((name) => hidden.has(name) || locked.has(name));
    if (control) stop(event, locked.has(control) && !event.repeat ? control : null);
  };
  const changed = (event: Event): void => {
    const name = lockAround(event.target);
    if (name !== null) stop(event, null);
  };

  const listeners = new AbortController();
  const options = { capture: true, signal: listeners.signal };
  for (const type of ['pointerdown', 'mousedown', 'click', 'dblclick']) window.addEventListener(type, pressed, options);
  window.addEventListener('keydown', typed, options);
  document.addEventListener('keydown', pageKey, { signal: listeners.signal });
  for (const type of ['beforeinput', 'input', 'change', 'drop']) window.addEventListener(type, changed, options);
  const endHands = locked.has('stage') ? holdHands() : null;
  const endMarks = markLocked(selectors.map(([, selector]) => selector));
  return () => {
    listeners.abort();
    endHands?.();
    endMarks();
  };
}

function onStage(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('#stage') !== null;
}

function sayLocked(name: ControlName): void {
  const text = tailoringText(currentLocale());
  useNotices.getState().show(text('locked', { name: text(`controls.${name}`) }));
}

/** Nothing is taken into the hand while the stage is locked: by pointer, by pick and by key alike. */
function holdHands(): () => void {
  const { lift } = useView.getState();
  useView.setState({
    lift: (_carrying: Carrying) => sayLocked('stage'),
  });
  return () => useView.setState({ lift });
}

/** Says of each thing that is locked that it is, as long as it is; also of what comes later. */
function markLocked(selectors: readonly string[]): () => void {
  if (selectors.length === 0) return () => {};
  const marked = new Set<Element>();
  const within = selectors
    .flatMap((selector) => [`:is(${selector}):is(${USED})`, `:is(${selector}) :is(${USED})`])
    .join(', ');
  const mark = (): void => {
    for (const element of document.querySelectorAll(within)) {
      if (element.getAttribute('aria-disabled') === 'true') continue;
      element.setAttribute('aria-disabled', 'true');
      marked.add(element);
    }
  };
  const observer = new MutationObserver(mark);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-disabled'],
  });
  mark();
  const endRules = adoptRules([
    `:is(${within}) { color: var(--ink-3) !important; cursor: not-allowed !important }`,
    'label:has([aria-disabled="true"]) { cursor: not-allowed }',
    '[aria-disabled="true"]:not(:checked) + span { color: var(--ink-3) !important }',
  ]);
  return () => {
    observer.disconnect();
    endRules?.();
    for (const element of marked) element.removeAttribute('aria-disabled');
  };
}
