// What of a challenge is met, from moment to moment: read from the document and the run on the page, and from the trial, which is
// played anew whenever something else has been built.
import { useEffect, useMemo, useState } from 'react';
import type { Values } from '../../catalog/parameter.ts';
import { type Challenge, type Checked, checkAll, needsTrial, type Standing, scored } from '../../lessons/challenge.ts';
import { lessonOf } from '../../lessons/challenge-play.ts';
import { stage } from '../../lessons/scene.ts';
import type { Frame } from '../../simulation/frame.ts';
import { useDocument } from '../../store/document.ts';
import { usePlayback } from '../../store/playback.ts';
import { useStory } from '../../store/story.ts';
import type { Topology } from '../../topology/topology.ts';
import { askChallenge } from '../../worker/challenges-client.ts';
import { useHelp } from './begin.ts';
import { placeOfChallenge } from './places.ts';

export interface Checks {
  readonly checked: readonly Checked[];
  /** By the ids of the scores; null where there is nothing to measure. */
  readonly scores: Readonly<Record<string, number | null>>;
  /** Whether a trial is under way: its figures are those of the one before, if there was one. */
  readonly trying: boolean;
  readonly solved: boolean;
}

/** Null until there is something to be seen. */
export function useChecks(challenge: Challenge): Checks | null {
  const topology = useDocument((state) => state.topology);
  const frame = usePlayback((state) => state.frame);
  const { frame: trial, trying } = useTrial(challenge, topology);
  const given = useMemo(() => stage(lessonOf(challenge), 0).topology, [challenge]);
  const checks = useMemo(() => {
    if (!frame) return null;
    const standing: Standing = { given, topology, frame, trial };
    const checked = checkAll(challenge, standing);
    const scores = Object.fromEntries(challenge.score.map((score) => [score.id, scored(score, standing)]));
    return { checked, scores, trying, solved: !trying && checked.every(({ met }) => met) };
  }, [challenge, given, topology, frame, trial, trying]);
  const own = useHelp((state) => state.shown === null);
  const done = checks?.solved === true && own;
  useEffect(() => {
    if (done) useStory.getState().markDone(placeOfChallenge(challenge.id));
  }, [done, challenge]);
  return checks;
}

/** Movements of a slider are many documents; one is tried when it has stood for so long. */
const STILL_MS = 150;

/** Null where no trial is needed, or it cannot be played. */
interface Tried {
  readonly of: Topology;
  readonly under: Values;
  readonly frame: Frame | null;
}

/** The end of the latest trial, and whether that of the present document is still under way. */
function useTrial(
  challenge: Challenge,
  topology: Topology,
): { readonly frame: Frame | null; readonly trying: boolean } {
  const [tried, setTried] = useState<Tried | null>(null);
  const trial = needsTrial(challenge) ? challenge.trial : undefined;
  const parameters = useDocument((state) => state.parameters);
  useEffect(() => {
    if (!trial) return;
    let end = (): void => {};
    const timer = setTimeout(() => {
      const { seed } = usePlayback.getState().recording;
      const asked = askChallenge({ type: 'trial', trial, topology, parameters, seed });
      end = asked.end;
      asked.reply.then(
        (reply) => setTried({ of: topology, under: parameters, frame: reply.type === 'trial' ? reply.frame : null }),
        () => setTried({ of: topology, under: parameters, frame: null }),
      );
    }, STILL_MS);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [trial, topology, parameters]);
  const present = tried?.of === topology && tried.under === parameters;
  return { frame: tried?.frame ?? null, trying: trial !== undefined && !present };
}

const pars = new WeakMap<Challenge, Readonly<Record<string, number | null>>>();

/** What the shown solution comes to, by the ids of the scores; null until it has been played. */
export function usePar(challenge: Challenge): Readonly<Record<string, number | null>> | null {
  const [par, setPar] = useState(pars.get(challenge) ?? null);
  useEffect(() => {
    if (pars.has(challenge)) return;
    const { reply, end } = askChallenge({ type: 'par', challenge });
    reply.then(
      (answer) => {
        if (answer.type !== 'par' || !answer.scores) return;
        pars.set(challenge, answer.scores);
        setPar(answer.scores);
      },
      () => {},
    );
    return end;
  }, [challenge]);
  return par;
}
