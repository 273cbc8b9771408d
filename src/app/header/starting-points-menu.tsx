// The name of what is on the page, and what else one could start from.
import { useText } from '../../locales/text.ts';
import { Menu } from '../../ui/menu.tsx';
import { usePlatform } from '../platform.ts';
import { openOrigin, useScenario } from '../scenario.ts';
import { START_IDS, startOn, startOrigin } from '../starts.ts';

export function StartingPointsMenu({ className }: { readonly className?: string | undefined }) {
  const text = useText();
  const { platform } = usePlatform();
  const present = useScenario((state) => state.origin?.start ?? null);
  return (
    <Menu
      {...(className ? { className } : {})}
      button={<span>{present ? text(`startingPoints.${present}.name`) : text('app.starts.own')}</span>}
      label={text('app.starts.label')}
      items={START_IDS.map((start) => ({
        key: start,
        label: text(`startingPoints.${start}.name`),
        hint: text(`startingPoints.${start}.about`),
        checked: start === present,
        onSelect: () => openOrigin(startOn(start, platform ?? '') ?? startOrigin(start, null)),
      }))}
    />
  );
}
