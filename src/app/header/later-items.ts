// Commands of the menus in the head of the page that come with the parts behind them.
import type { Text } from '../../locales/text.ts';
import type { MenuItem } from '../../ui/menu.tsx';
import { goToPage } from '../page-address.ts';
import { story } from '../story.ts';
import { useWindows } from '../windows.ts';

/** What else there is under help: what to choose, what the model rests on, then what to make of it for others. */
export function moreHelpItems(text: Text): readonly MenuItem[] {
  const { show } = useWindows.getState();
  const page = (key: 'advisor' | 'comparison' | 'claims' | 'validation' | 'lesson-editor'): MenuItem => ({
    key,
    label: text(`app.figures.${key}`),
    onSelect: () => goToPage(key),
  });
  return [
    page('advisor'),
    page('comparison'),
    { key: 'operations', label: text('app.figures.operations'), onSelect: () => show('operations') },
    page('claims'),
    page('validation'),
    { key: 'figures', label: text('app.figures.all'), onSelect: () => show('figures') },
    { key: 'left-out', label: text('app.figures.leftOut'), onSelect: () => show('left-out') },
    { key: 'present', label: text('app.present'), onSelect: () => show('present') },
    page('lesson-editor'),
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
