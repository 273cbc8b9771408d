// The pictures of a handout: every scene is played in a thread, one after the other, and shown as soon as it is there.
import { useCallback, useEffect, useState } from 'react';
import type { Still } from '../../lessons/still.ts';
import { readLink } from '../../sharing/link.ts';
import { beginRecording } from '../../store/recorder.ts';
import { readDuration } from '../../topology/duration.ts';
import { openStills } from '../../worker/stills-client.ts';
import type { StillRequest } from '../../worker/stills-messages.ts';
import type { SpokenScene, SpokenTalk } from '../present/talk.ts';
import { stepOf } from '../present/talks.ts';

/** A scene as it is printed: where something is asked, its beginning is shown first and its end with the answer. */
export interface Drawn {
  readonly first: Still | null;
  readonly end: Still | null;
}

export interface Stills {
  /** By place in the talk; missing: not yet. */
  readonly drawn: readonly Drawn[];
  readonly phase: 'playing' | 'complete' | 'failed';
  again(): void;
}

/** Whether its end would give away what the audience is to find out. */
export function asksSomething({ poll, exercise }: Pick<SpokenScene, 'poll' | 'exercise'>): boolean {
  return poll !== undefined || exercise !== undefined;
}

const USUAL_SEED = 1;

export function useStills(talk: SpokenTalk): Stills {
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  const [phase, setPhase] = useState<Stills['phase']>('playing');
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn is the same once more
  useEffect(() => {
    const thread = openStills();
    let wanted = true;
    setDrawn([]);
    setPhase('playing');
    const play = async (): Promise<void> => {
      const done: Drawn[] = [];
      for (const scene of talk.scenes) {
        const end = await ask(scene, 'end');
        const first = asksSomething(scene) ? await ask(scene, 'beginning') : end;
        if (!wanted) return;
        done.push({ first, end });
        setDrawn([...done]);
      }
      setPhase('complete');
    };
    const ask = (scene: SpokenScene, showing: 'beginning' | 'end'): Promise<Still | null> => {
      const request = requestOf(scene, showing, talk);
      return request ? thread.ask(request) : Promise.resolve(null);
    };
    play().catch(() => wanted && setPhase('failed'));
    return () => {
      wanted = false;
      thread.end();
    };
  }, [talk, turn]);
  return { drawn, phase, again: useCallback(() => setTurn((before) => before + 1), []) };
}

/** What is to be played for a picture of a scene, and for the answer to its poll; null where it shows nothing that can be. */
export function requestOf(
  scene: SpokenScene,
  showing: 'beginning' | 'end',
  { lessons }: SpokenTalk,
): StillRequest | null {
  const measure = scene.poll?.prediction.measure;
  const asked = measure ? { asked: measure } : {};
  const step = stepOf(scene, lessons ?? []);
  if (step) return { ...step, showing, ...asked };
  const link = 'link' in scene.shown ? readLink(scene.shown.link) : null;
  if (!link?.ok) return null;
  const { topology, running, parameters, incidents = [], seed = USUAL_SEED, atMs = null } = link.shared;
  const begun = beginRecording(topology, running, seed, parameters);
  const until = scene.poll?.until === undefined ? null : readDuration(scene.poll.until);
  return {
    recording: { ...begun, entries: [...begun.entries, ...incidents] },
    atMs: showing === 'beginning' && asksSomething(scene) ? (atMs ?? 0) : (until ?? atMs),
    ...asked,
  };
}
