// The talk that is written, given from one of its scenes; when it ends, the form shows the scene at which it was left.
import type { TalkFile } from '../../lessons/talk-file.ts';
import { useTalk } from '../present/talk.ts';
import { present } from '../present.ts';
import { useTalkEditing } from '../talk-editing.ts';
import { spokenOf } from '../talks/deeds.ts';

export function testRun(file: TalkFile, at: number): void {
  const talk = spokenOf(file);
  present.use(({ give }) => {
    give(talk, at);
    const stop = useTalk.subscribe((state) => {
      if (state.talk?.id === talk.id) useTalkEditing.getState().show(state.at);
      else stop();
    });
  });
}
