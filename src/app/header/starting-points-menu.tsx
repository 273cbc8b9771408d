// The name of what is on the page, and what else one could start from.
import { useText } from '../../locales/text.ts';
import { Menu } from '../../ui/menu.tsx';
import { openOrigin, useScenario } from '../scenario.ts';
import { usePlatform } from '../platform.ts';
import { START_IDS, startOn } from '../starts.ts';

export function StartingPointsMenu({ className }: { readonly className?: string | undefined }) {
  const text = useText();
  const { platform } = usePlatform();
  const start = useScenario((state) => state.origin?.start ?? null);
  return (
    <Menu
      {...(className ? { className } : {})}
      button={start ?? text('app.starts.own')}
      label={text('app.starts.label')}
      items={START_IDS.map((id) => ({
        key: id,
        label: id,
        checked: id === start,
        onSelect: () => {
          const origin = startOn(id, platform ?? 'x86');
          if (origin) openOrigin(origin);
        },
      }))}
    />
  );
}
