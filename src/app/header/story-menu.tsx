// The way into the story, by two doors.
import { useText } from '../../locales/text.ts';
import { useLater } from '../../ui/later.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { afterwards } from '../afterwards.ts';
import { story } from '../story.ts';

export function StoryMenu() {
  const text = useText();
  return (
    <Menu control="story" button={text('app.story.button')} label={text('app.story.button')} items={useStoryItems()} />
  );
}

/** The same as commands of a larger menu. */
export function useStoryItems(): readonly MenuItem[] {
  const text = useText();
  const after = useLater(afterwards);
  const from = (chapter: string) => () => story.use(({ tell }) => tell(chapter, 0));
  return [
    { key: 'new', label: text('app.story.new'), onSelect: from('what-a-container-is') },
    { key: 'known', label: text('app.story.known'), onSelect: from('which-is-better') },
    { key: 'beliefs', label: text('app.story.beliefs'), onSelect: () => story.use((part) => part.openBeliefs()) },
    ...(after?.lessonItems(text) ?? []),
  ];
}
