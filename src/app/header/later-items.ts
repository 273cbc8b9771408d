// Commands of the menus in the head of the page that come with the parts behind them.
import type { Text } from '../../locales/text.ts';
import type { MenuItem } from '../../ui/menu.tsx';
import { goToPage } from '../page-address.ts';
import { story } from '../story.ts';
import { useWindows } from '../windows.ts';

/** More to read, below the first commands of help. */
export function moreHelpItems(text: Text): readonly MenuItem[] {
  return [
    { key: 'present', label: text('app.present'), onSelect: () => useWindows.getState().show('present') },
    {
      key: 'left-out',
      label: text('app.figures.leftOut'),
      onSelect: () => useWindows.getState().show('left-out'),
    },
    ...(['comparison', 'advisor', 'validation', 'claims', 'lesson-editor'] as const).map((key) => ({
      key,
      label: text(`app.figures.${key}`),
      onSelect: () => goToPage(key),
    })),
  ];
}

/** Where all lessons are listed, below the doors of the story. */
export function lessonItems(text: Text): readonly MenuItem[] {
  return [{ key: 'learn', label: text('app.lessons'), onSelect: () => story.use(({ openLearn }) => openLearn()) }];
}

/** What else one could start from: a file of one's own. */
export function fileItems(text: Text): readonly MenuItem[] {
  return [{ key: 'file', label: text('app.openFile'), onSelect: () => useWindows.getState().show('import') }];
}
