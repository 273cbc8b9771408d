// What of the page is hidden, and what is locked: as the address asks and, while one is told, as a lesson does. Hidden is out of
// sight, out of reach and read by nobody; locked is seen and not changed, and says so when it is pressed.
import type { ControlName } from '../../lessons/controls.ts';
import { adoptRules } from '../../ui/adopted-rules.ts';
import { openGate } from './gate.ts';
import { roomFor } from './room.ts';
import { hiddenBy } from './selectors.ts';

export interface Tailoring {
  readonly hide: readonly ControlName[];
  readonly lock: readonly ControlName[];
}

const asked = new Set<Tailoring>();
let end: (() => void) | null = null;

/** Lets it hold from now on, with all else that holds; returns the way to end that. */
export function tailor(tailoring: Tailoring): () => void {
  asked.add(tailoring);
  apply();
  return () => {
    asked.delete(tailoring);
    apply();
  };
}

function apply(): void {
  end?.();
  const all = [...asked];
  const hidden = new Set(all.flatMap(({ hide }) => hide));
  const locked = new Set(all.flatMap(({ lock }) => lock).filter((name) => !hidden.has(name)));
  const gone = [...hidden].flatMap(hiddenBy);
  const rules = gone.length > 0 ? [`:is(${gone.join(', ')}) { display: none !important }`, ...roomFor(hidden)] : [];
  const endRules = adoptRules(rules);
  const closeGate = hidden.size + locked.size > 0 ? openGate({ hidden, locked }) : null;
  end = () => {
    endRules?.();
    closeGate?.();
  };
}
