// In which theme pictures are made: that of the page, or another.
import { useSharingText } from '../../locales/sharing.ts';
import { THEMES } from '../../store/view.ts';
import { Select } from '../../ui/select.tsx';

export type PictureTheme = 'now' | (typeof THEMES)[number];

export interface PictureColoursProps {
  readonly value: PictureTheme;
  onChange(theme: PictureTheme): void;
}

export function PictureColours({ value, onChange }: PictureColoursProps) {
  const text = useSharingText();
  return (
    <Select
      label={text('files.theme')}
      value={value}
      inline
      onChange={onChange}
      options={(['now', ...THEMES] as const).map((theme) => ({
        value: theme,
        label: theme === 'now' ? text('files.now') : text(`embed.themes.${theme}`),
      }))}
    />
  );
}
