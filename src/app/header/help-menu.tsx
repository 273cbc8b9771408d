// What there is to read about the page and its model.
import { useText } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { useLater } from '../../ui/later.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { afterwards } from '../afterwards.ts';
import { useWidth } from '../width.ts';
import { useWindows } from '../windows.ts';

export function HelpMenu() {
  const text = useText();
  return (
    <Menu control="help" button={text('app.help.button')} label={text('app.help.button')} items={useHelpItems()} />
  );
}

/** The same as commands of a larger menu. */
export function useHelpItems(): readonly MenuItem[] {
  const text = useText();
  const { show } = useWindows.getState();
  const after = useLater(afterwards);
  const wide = useWidth() === 'wide';
  const topology = useDocument((state) => state.topology);
  // In the head of the page itself where there is room.
  const beside = wide ? null : after?.besideCommand(topology);
  return [
    ...(beside && after ? [{ key: 'beside', ...beside, onSelect: after.putBeside }] : []),
    { key: 'help', label: text('app.help.title'), onSelect: () => show('help') },
    ...(after?.moreHelpItems(text) ?? []),
  ];
}
