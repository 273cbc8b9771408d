// The flaw that a scene's link replays, marked in its picture as the lab marks it on the stage.
import { useEffect, useMemo } from 'react';
import { FLAWS } from '../../catalog/flaws.ts';
import { readLink } from '../../sharing/link.ts';
import { type Replay, replay } from '../../simulation/isolation/replay.ts';
import { adoptRules } from '../../ui/adopted-rules.ts';
import { tintRules } from '../lab/tint.ts';
import type { SpokenScene } from '../present/talk.ts';

/** As long as the picture is there, which carries `data-scene` with the scene's id. */
export function useReplayed(scene: Pick<SpokenScene, 'id' | 'shown'>): void {
  const played = useMemo(() => replayOf(scene), [scene]);
  useEffect(() => {
    if (!played) return;
    return adoptRules(tintRules(played, `[data-scene="${CSS.escape(scene.id)}"]`, false));
  }, [played, scene.id]);
}

function replayOf({ shown }: Pick<SpokenScene, 'shown'>): Replay | null {
  const link = 'link' in shown ? readLink(shown.link) : null;
  const asked = link?.ok ? link.shared.replay : undefined;
  const flaw = FLAWS.find(({ cve }) => cve === asked?.flaw);
  return link?.ok && asked && flaw ? replay(link.shared.topology, flaw, asked.attacker) : null;
}
