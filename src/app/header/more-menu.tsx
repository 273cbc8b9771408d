// On a phone: all that the head of the page has no room for, in one menu.
import { useText } from '../../locales/text.ts';
import { THEMES, useView } from '../../store/view.ts';
import { Menu } from '../../ui/menu.tsx';
import { catalogName } from '../catalog-name.ts';
import { OFFERED_PLATFORMS, usePlatform } from '../platforms.ts';

import { useHelpItems } from './help-menu.tsx';
import { useStoryItems } from './story-menu.tsx';

export interface MoreMenuProps {
  onShare(): void;
}

export function MoreMenu({ onShare }: MoreMenuProps) {
  const text = useText();
  const theme = useView((state) => state.theme);
  const { platform, choose } = usePlatform();
  // Choices of several sorts stand in one list here, so each says what it is a choice of.
  const named = (of: 'app.platform.label' | 'app.theme.label', choice: string) =>
    text('app.choice', { of: text(of), choice });
  return (
    <Menu
      button={text('app.more')}
      label={text('app.more')}
      items={[
        ...useStoryItems(),
        { key: 'share', label: text('app.share.button'), onSelect: onShare },
        ...OFFERED_PLATFORMS.map((id) => ({
          key: id,
          label: named('app.platform.label', catalogName(text, 'platforms', id)),
          checked: id === platform,
          onSelect: () => choose(id),
        })),
        ...[null, ...THEMES].map((choice) => ({
          key: choice ?? 'system',
          label: named('app.theme.label', text(`app.theme.${choice ?? 'system'}`)),
          checked: choice === theme,
          onSelect: () => useView.getState().setTheme(choice),
        })),
        ...useHelpItems(),
      ]}
    />
  );
}
