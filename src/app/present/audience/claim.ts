// A claim in a talk: which of its runs stands on the stage, which the room has seen to the end, and whether the verdict has been told.
// It is told by itself once all runs have been seen.
import type { StagedClaim } from '../../../lessons/claim.ts';
import { stage } from '../../../lessons/scene.ts';
import { writeLink } from '../../../sharing/link.ts';
import { incidentsOf } from '../../../sharing/link-incidents.ts';
import { usePlayback } from '../../../store/playback.ts';
import { claimNamed } from '../../claims/judged.ts';
import { placeOf } from '../../lessons/tell.ts';
import { useScenario } from '../../scenario.ts';
import { hashOfScene } from '../scene-link.ts';
import { placeOfTalk, type SpokenScene, type SpokenTalk, sceneOfTalk, useTalk, withStep } from '../talk.ts';
import { stepOf } from '../talks.ts';
import { type ClaimState, noteClaim, UNTESTED, useRoom } from './state.ts';

export interface ClaimShown extends ClaimState {
  /** Of its scene: `talk/scene`. */
  readonly place: string;
  readonly claim: StagedClaim;
  readonly scene: SpokenScene;
}

/** The claim of the present scene; null where it has none. */
export function claimNow(talking = useTalk.getState(), room = useRoom.getState()): ClaimShown | null {
  const scene = sceneOfTalk(talking);
  const place = placeOfTalk(talking);
  const claim = scene?.claim === undefined ? null : claimNamed(scene.claim);
  if (!scene || !claim || place === null) return null;
  return { place, claim, scene, ...(room.claims[place] ?? UNTESTED) };
}

/** Tells the verdict, or takes it away again. */
export function tellOrHide(): void {
  const now = claimNow();
  if (now) noteClaim(now.place, { told: !now.told });
}

/**
 * The talk with the run that stands on the stage, where it is taken up beside that: read from the stage itself, or, where that has been
 * changed since, as the tab has kept it.
 */
export function withRunOnStage(talk: SpokenTalk, at: number): SpokenTalk {
  const now = claimNow({ ...useTalk.getState(), talk, at });
  const { origin } = useScenario.getState();
  if (!now || !origin) return talk;
  const { topology, running, parameters = {}, incidents = [] } = origin;
  const stands = writeLink({ topology, running, parameters, incidents: incidentsOf({ entries: incidents }, topology) });
  const shown = (step: string) => ({ shown: { lesson: now.claim.id, step } });
  const ids = now.claim.scenes.map(({ id }) => id);
  const run = ids.find((id) => hashOfScene(shown(id), talk.lessons) === stands) ?? ids.find((id) => id === now.run);
  const step = run === undefined ? null : stepOf(shown(run), talk.lessons);
  if (run === undefined || !step) return talk;
  useScenario.setState({ origin: { ...origin, place: placeOf(step.lesson, step.index) } });
  return withStep(talk, at, run);
}

/** While a talk is given: notes what has run to its end. Returns the way to stop. */
export function followClaims(): () => void {
  // In a window that was loaded again the run may have come to its end before anybody listened.
  noteEnded();
  return usePlayback.subscribe(({ frame }, before) => {
    if (frame !== before.frame) noteEnded();
  });
}

function noteEnded(): void {
  const { frame, tMs } = usePlayback.getState();
  const now = claimNow();
  if (!now || !frame) return;
  const step = stepOf(now.scene);
  const id = step?.lesson.steps[step.index]?.id;
  if (!step || id === undefined || now.ran.includes(id)) return;
  const { untilMs } = stage(step.lesson, step.index);
  // A frame of the run before may still come after its scene has been left.
  if (useScenario.getState().origin?.place !== placeOf(step.lesson, step.index)) return;
  if (Math.min(frame.tMs, tMs) < untilMs) return;
  const ran = [...now.ran, id];
  const all = now.claim.scenes.every((run) => ran.includes(run.id));
  noteClaim(now.place, { ran, told: now.told || all });
}
