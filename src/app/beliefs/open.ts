// The way into a belief, for lists and links. Its place is in the address as that of a step of the story is: `l=belief/<id>`.
import { BELIEF_IDS } from '../../lessons/beliefs.ts';
import { useStory } from '../../store/story.ts';
import { useNotes } from './notes.ts';

/** What places of beliefs begin with, where those of the story have the id of a chapter. */
export const BELIEF_PLACES = 'belief';

/** How links and progress name a belief. */
export function placeOfBelief(id: string): string {
  return `${BELIEF_PLACES}/${id}`;
}

/** The belief that a place names; null when it names none. */
export function beliefAt(place: string | null): string | null {
  const [first, id] = place?.split('/') ?? [];
  return first === BELIEF_PLACES && BELIEF_IDS.some((known) => known === id) ? (id as string) : null;
}

/** Opens the panel of a belief, with its scene or beside what is on the stage; false when there is no such belief. */
export function openBelief(id: string, withScene = true): boolean {
  const place = placeOfBelief(id);
  if (beliefAt(place) === null) return false;
  useNotes.setState({ toStage: id, beside: !withScene });
  useStory.getState().show(place, 0, place);
  return true;
}

/** Opens the first belief that nobody has come to the end of on this device, else the first. */
export function openBeliefs(): void {
  const { done } = useStory.getState();
  openBelief(BELIEF_IDS.find((id) => !done.has(placeOfBelief(id))) ?? BELIEF_IDS[0]);
}
