// IBM z or x86: the same deployment on the other kind of machine.
import { useText } from '../../locales/text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { catalogName } from '../catalog-name.ts';
import { OFFERED_PLATFORMS, usePlatform } from '../platforms.ts';

export function PlatformSwitch() {
  const text = useText();
  const { platform, choose } = usePlatform();
  return (
    <Segmented
      label={text('app.platform.label')}
      value={platform ?? ''}
      options={OFFERED_PLATFORMS.map((id) => ({ value: id, label: catalogName(text, 'platforms', id) }))}
      onChange={choose}
    />
  );
}
