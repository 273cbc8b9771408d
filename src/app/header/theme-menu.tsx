// Which of the four themes is on, or that of the system.
import { useText } from '../../locales/text.ts';
import { THEMES, useView } from '../../store/view.ts';
import { Menu } from '../../ui/menu.tsx';

export function ThemeMenu({ className }: { readonly className?: string | undefined }) {
  const text = useText();
  const theme = useView((state) => state.theme);
  const { setTheme } = useView.getState();
  const choices = [null, ...THEMES] as const;
  return (
    <Menu
      {...(className ? { className } : {})}
      control="theme"
      button={text('app.theme.button')}
      label={text('app.theme.label')}
      items={choices.map((choice) => ({
        key: choice ?? 'system',
        label: text(`app.theme.${choice ?? 'system'}`),
        checked: choice === theme,
        onSelect: () => setTheme(choice),
      }))}
    />
  );
}
