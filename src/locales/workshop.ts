// The words of the workshop: they come with talks.
import { workshop } from './en/workshop.ts';
import { useLocale, wordsApart } from './text.ts';

export const workshopText = wordsApart(workshop);
export type WorkshopText = ReturnType<typeof workshopText>;

/** The words of the workshop, in the page's language. */
export function useWorkshopText(): WorkshopText {
  return workshopText(useLocale());
}
