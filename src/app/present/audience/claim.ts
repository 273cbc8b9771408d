// A claim in a talk: which of its runs the room has seen to the end, and whether the verdict has been told. It is told by itself once
// all runs have been seen.
import { create } from 'zustand';
import type { StagedClaim } from '../../../lessons/claim.ts';
import { stage } from '../../../lessons/scene.ts';
import { usePlayback } from '../../../store/playback.ts';
import { claimNamed } from '../../claims/judged.ts';
import { placeOf } from '../../lessons/tell.ts';
import { useScenario } from '../../scenario.ts';
import { type SpokenScene, sceneOfTalk, useTalk } from '../talk.ts';
import { stepOf } from '../talks.ts';

interface ClaimSeen {
  /** Which claim of the talk it is about; another one begins with nothing seen. */
  readonly id: string | null;
  /** Ids of its runs that have come to their end on the stage. */
  readonly ran: readonly string[];
  readonly told: boolean;
}

const UNSEEN = { ran: [], told: false };

export const useClaimSeen = create<ClaimSeen>()(() => ({ id: null, ...UNSEEN }));

export interface ClaimShown {
  readonly claim: StagedClaim;
  readonly scene: SpokenScene;
  readonly ran: readonly string[];
  readonly told: boolean;
}

/** The claim of the present scene; null where it has none. */
export function claimNow(talking = useTalk.getState(), seen = useClaimSeen.getState()): ClaimShown | null {
  const scene = sceneOfTalk(talking);
  const claim = scene?.claim === undefined ? null : claimNamed(scene.claim);
  if (!scene || !claim) return null;
  return { claim, scene, ...(seen.id === claim.id ? { ran: seen.ran, told: seen.told } : UNSEEN) };
}

/** Tells the verdict, or takes it away again. */
export function tellOrHide(): void {
  const now = claimNow();
  if (now) useClaimSeen.setState({ id: now.claim.id, ran: now.ran, told: !now.told });
}

/** While a talk is given: notes what has run to its end. Returns the way to stop. */
export function followClaims(): () => void {
  return usePlayback.subscribe(({ frame, tMs }, before) => {
    const now = claimNow();
    if (!now || !frame || frame === before.frame) return;
    const step = stepOf(now.scene);
    const id = step?.lesson.steps[step.index]?.id;
    if (!step || id === undefined || now.ran.includes(id)) return;
    const { untilMs } = stage(step.lesson, step.index);
    // A frame of the run before may still come after its scene has been left.
    if (useScenario.getState().origin?.place !== placeOf(step.lesson, step.index)) return;
    if (Math.min(frame.tMs, tMs) < untilMs) return;
    const ran = [...now.ran, id];
    const all = now.claim.scenes.every((run) => ran.includes(run.id));
    useClaimSeen.setState({ id: now.claim.id, ran, told: now.told || all });
  });
}
