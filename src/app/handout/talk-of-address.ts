// The talk that the address of a handout names: one of ours, one that comes along in the hash, or one that is kept on this device.
import { useEffect, useMemo, useState } from 'react';
import { usePresentText } from '../../locales/present.ts';
import { useStoryText } from '../../locales/story.ts';
import type { SpokenTalk } from '../present/talk.ts';
import { talkNamed } from '../present/talks.ts';
import { findTalk } from '../talks/open-talk.ts';
import { talkIn } from '../told-in-link.ts';

export interface TalkOfAddress {
  readonly name: string;
  /** Null: there is none; undefined: not known yet. */
  readonly talk: SpokenTalk | null | undefined;
}

export function useTalkOfAddress(): TalkOfAddress {
  const present = usePresentText();
  const story = useStoryText();
  const name = new URLSearchParams(location.search).get('talk') ?? '';
  const ours = useMemo(() => talkNamed(name, { present, story }), [name, present, story]);
  const [further, setFurther] = useState<SpokenTalk | null>();
  useEffect(() => {
    if (ours) return;
    let wanted = true;
    const along = talkIn(location.hash);
    const asked = { place: `${name}/`, talk: along?.talk ?? null, lesson: along?.lesson ?? null };
    findTalk(asked).then(
      (found) => wanted && setFurther(found && 'talk' in found ? found.talk : null),
      () => wanted && setFurther(null),
    );
    return () => {
      wanted = false;
    };
  }, [ours, name]);
  return { name, talk: ours ?? further };
}
