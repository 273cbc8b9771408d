// What of a link is not the document: the seed of its run, what the isolation lab shows, and the moment at which the clock stands.
import { FLAWS } from '../catalog/flaws.ts';
import type { Shared } from '../sharing/link.ts';
import { LATEST_MS } from '../sharing/link-incidents.ts';
import { useDocument } from '../store/document.ts';
import { type LabChoice, useLab } from '../store/lab.ts';
import { attackerOf, possibleAttackers } from '../store/lab-attacker.ts';
import { chooseInLab } from '../store/lab-steps.ts';
import { usePlayback } from '../store/playback.ts';
import { useView } from '../store/view.ts';
import { useScenario } from './scenario.ts';

/** As much of it as differs from what a link without it would show. */
export function shownNow(): Pick<Shared, 'seed' | 'replay' | 'walls' | 'atMs'> {
  const { playing, tMs, recording } = usePlayback.getState();
  const usual = recording.seed === 1 && seedOf({}) === 1;
  return {
    ...(!usual && { seed: recording.seed }),
    ...labNow(),
    // A clock that stands is part of what one sees; one that goes will go for the reader too.
    ...(!playing && tMs > 0 && tMs <= LATEST_MS && { atMs: tMs }),
  };
}

/** The seed of a link's run: its own, else that of the page's query. */
export function seedOf({ seed }: Pick<Shared, 'seed'>): number {
  return seed ?? useScenario.getState().configuration.seed;
}

/** The flaw and the attacker that the panel shows, also where nobody chose and it takes the first. */
function labNow(): Pick<Shared, 'replay' | 'walls'> {
  const { open, view, flaw, attacker: chosen, fallen } = useLab.getState();
  const possible = possibleAttackers(useDocument.getState().topology);
  const attacker = open && view !== 'blast' ? attackerOf(possible, chosen, useView.getState().selection) : null;
  if (attacker === null) return {};
  if (view === 'walls') return { walls: { attacker, fallen } };
  const cve = (FLAWS.find(({ id }) => id === flaw) ?? FLAWS[0])?.cve;
  return cve === undefined ? {} : { replay: { flaw: cve, attacker } };
}

/** Shows what a link has opened in the lab; nothing is a step of undo but the opening of the link. */
export function showLab(shared: Shared): void {
  useLab.getState().put(choiceOf(shared) ?? { open: false });
}

/** The same for another version of what is on the page: a step of undo, but for the closing of a window. */
export function becomeLab(shared: Shared): void {
  const choice = choiceOf(shared);
  if (choice) chooseInLab(choice, 'lab');
  else useLab.getState().close();
}

function choiceOf({ replay, walls }: Shared): Partial<LabChoice> | null {
  if (walls) return { open: true, view: 'walls', ...walls };
  const flaw = FLAWS.find(({ cve }) => cve === replay?.flaw);
  return replay && flaw ? { open: true, view: 'flaw', flaw: flaw.id, attacker: replay.attacker, fallen: 0 } : null;
}

/** Calls back when any of it has become other than it was. */
export function followShown(changed: () => void): () => void {
  const standing = () => (usePlayback.getState().playing ? null : usePlayback.getState().tMs);
  let before = standing();
  const stops = [
    usePlayback.subscribe(() => {
      const now = standing();
      if (now === before) return;
      before = now;
      changed();
    }),
    useLab.subscribe(changed),
    useView.subscribe((state, former) => {
      if (state.selection !== former.selection && useLab.getState().open) changed();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
