// A talk of ours, copied among one's own and opened to be written.
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { Button } from '../../ui/button.tsx';
import { isEmbedded } from '../preferences.ts';
import type { SpokenTalk } from '../present/talk.ts';
import { useTalkEditing } from '../talk-editing.ts';
import { fileOfTalk } from './file-of-talk.ts';
import { filledTalk } from './filled.ts';
import { useOwnTalks } from './own.ts';

export interface CopyToEditProps {
  readonly title: string;
  load(): SpokenTalk | Promise<SpokenTalk>;
  onClose(): void;
}

export function CopyToEdit({ title, load, onClose }: CopyToEditProps) {
  const text = useOwnTalksText();
  if (isEmbedded()) return null;
  const copy = async (): Promise<void> => {
    const file = fileOfTalk(await filledTalk(await load()));
    onClose();
    useTalkEditing.getState().open(useOwnTalks.getState().add(file).id ?? '');
  };
  return (
    <Button
      tone="quiet"
      aria-label={text('list.of', { deed: text('list.copyToEdit'), title })}
      onClick={() => void copy()}
    >
      {text('list.copyToEdit')}
    </Button>
  );
}
