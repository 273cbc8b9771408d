// What can be done with a talk file as a whole: give it, hand it to the browser as a file, copy a link to it.
import { minutesOf, type TalkFile, talkOfFile } from '../../lessons/talk-file.ts';
import type { OwnTalksText } from '../../locales/own-talks.ts';
import { packFile } from '../../sharing/lesson-file/pack.ts';
import { writeYaml } from '../../sharing/lesson-file/write.ts';
import { saveText } from '../../ui/save-file.ts';
import { stageAddress } from '../page-frame/stage-address.ts';
import type { SpokenTalk } from '../present/talk.ts';
import { present } from '../present.ts';

/** A talk file as talks are given, with its link along if there is one. */
export function spokenOf(file: TalkFile): SpokenTalk {
  const packed = packFile(file);
  return { ...talkOfFile(file), ...(packed !== null && { carried: `talkfile=${packed}` }) };
}

export function beginTalk(file: TalkFile, at = 0): void {
  present.use(({ give }) => give(spokenOf(file), at));
}

export async function saveTalk(file: TalkFile): Promise<void> {
  saveText(`${talkOfFile(file).id.replace(/^talk\./, '')}.yaml`, 'text/yaml', await writeYaml(file));
}

/** What came of copying the link of a talk; `byHand` has the address where the browser does not copy. */
export type Copied = { readonly said: 'copied' | 'tooLong' } | { readonly said: 'byHand'; readonly address: string };

export async function copyTalkLink(file: TalkFile): Promise<Copied> {
  const packed = packFile(file);
  if (packed === null) return { said: 'tooLong' };
  const address = stageAddress(`#v=1&talkfile=${packed}`);
  try {
    await navigator.clipboard.writeText(address);
    return { said: 'copied' };
  } catch {
    return { said: 'byHand', address };
  }
}

/** How many scenes it has, and how long they take. */
export function sizeWords(text: OwnTalksText, file: Pick<TalkFile, 'scenes'>): Record<'scenes' | 'minutes', string> {
  return {
    scenes: text('list.scenes', { count: file.scenes.length }),
    minutes: text('list.minutes', { count: Math.round(minutesOf(file)) }),
  };
}
