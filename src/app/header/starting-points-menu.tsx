// The name of what is on the page, and what else one could start from.
import { useAllWords, useLocale, useText } from '../../locales/text.ts';
import { useStory } from '../../store/story.ts';
import { START_IDS } from '../../topology/starting-point-ids.ts';
import { useLater } from '../../ui/later.ts';
import { Menu } from '../../ui/menu.tsx';
import { afterwards } from '../afterwards.ts';
import { usePlatform } from '../platforms.ts';
import { useScenario } from '../scenario.ts';
import { lessonNames } from '../story.ts';

export function StartingPointsMenu({ className }: { readonly className?: string | undefined }) {
  const text = useText();
  const after = useLater(afterwards);
  // What each shows is said in the open menu only, and comes with the other words.
  const all = useAllWords();
  const { platform } = usePlatform();
  const present = useScenario((state) => state.origin?.start ?? null);
  const lesson = useLessonName();
  return (
    <Menu
      {...(className ? { className } : {})}
      control="start"
      button={<span>{lesson ?? (present ? text(`startingPoints.${present}.name`) : text('app.starts.own'))}</span>}
      label={text('app.starts.label')}
      items={[
        ...START_IDS.map((start) => ({
          key: start,
          label: text(`startingPoints.${start}.name`),
          hint: all ? text(`startingPoints.${start}.about`) : undefined,
          checked: start === present,
          onSelect: () => afterwards.use(({ openStart }) => openStart(start, platform)),
        })),
        ...(after?.fileItems(text) ?? []),
      ]}
    />
  );
}

/** What the lesson is called that is on, or that brought what is on the stage. */
function useLessonName(): string | null {
  const locale = useLocale();
  const part = useLater(lessonNames);
  const told = useStory((state) => state.place);
  const brought = useScenario((state) => state.origin?.place ?? null);
  return part?.titleOfPlace(told, locale) ?? part?.titleOfPlace(brought, locale) ?? null;
}
