// What the deployment on the page is called in files and citations.

import { sharingText } from '../../locales/sharing.ts';
import { createText, type Locale, useLocale } from '../../locales/text.ts';
import { useScenario } from '../scenario.ts';

export function titleOf(locale: Locale): string {
  const start = useScenario.getState().origin?.start ?? null;
  const say = sharingText(locale);
  return say('report.title', { name: start ? createText(locale)(`startingPoints.${start}.name`) : say('report.own') });
}

export function useTitle(): string {
  const locale = useLocale();
  useScenario((state) => state.origin);
  return titleOf(locale);
}
