// Which language the page speaks. While there is one language it is not offered as a choice; the languages made for testing
// are listed only when the address asks for one of them.
import { LOCALES, type Locale, OFFERED_LOCALES } from '../../locales/locale.ts';
import { useLocale, useText } from '../../locales/text.ts';
import { useView } from '../../store/view.ts';
import { Menu } from '../../ui/menu.tsx';

export function LanguageMenu({ className }: { readonly className?: string | undefined }) {
  const text = useText();
  const locale = useLocale();
  const choices: readonly Locale[] = OFFERED_LOCALES.includes(locale) ? OFFERED_LOCALES : LOCALES;
  return (
    <Menu
      {...(className ? { className } : {})}
      control="language"
      button={text(`app.language.short.${locale}`)}
      label={text('app.language.label')}
      items={choices.map((choice) => ({
        key: choice,
        label: text(`app.language.${choice}`),
        checked: choice === locale,
        onSelect: () => useView.getState().setLocale(choice),
      }))}
    />
  );
}
