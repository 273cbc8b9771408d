// What the model gives for a belief: asked of a thread once, and kept while the page is open.
import { useEffect, useState } from 'react';
import type { Belief } from '../../lessons/belief.ts';
import { askBelief } from '../../worker/beliefs-client.ts';
import type { BeliefReply, BeliefRequest } from '../../worker/beliefs-messages.ts';

const known = new Map<string, BeliefReply>();

/** Null until it is here. Nothing is asked while `wanted` is false. */
export function useBelief(belief: Belief, want: BeliefRequest['want'], wanted = true): BeliefReply | null {
  const key = `${want} ${belief.id}`;
  const [reply, setReply] = useState<BeliefReply | null>(known.get(key) ?? null);
  useEffect(() => {
    const earlier = known.get(key) ?? null;
    setReply(earlier);
    if (earlier || !wanted) return;
    const asked = askBelief({ belief, want });
    void asked.reply.then(
      (answer) => {
        known.set(key, answer);
        setReply(answer);
      },
      (problem: unknown) => setReply({ run: null, pair: null, problem: String(problem) }),
    );
    return asked.end;
  }, [belief, want, wanted, key]);
  return reply;
}
