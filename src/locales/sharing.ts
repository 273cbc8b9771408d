// The words of sharing: link, frame, files, citation. They come with that window.
import { sharing } from './en/sharing.ts';
import { useLocale, wordsApart } from './text.ts';

export const sharingText = wordsApart(sharing);

/** The words of sharing, in the page's language. */
export function useSharingText(): ReturnType<typeof sharingText> {
  return sharingText(useLocale());
}
