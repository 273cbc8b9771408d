// The words of the twenty claims: they come with their page, or with the command line.
import { twentyClaims } from './en/twenty-claims.ts';
import { useLocale, wordsApart } from './text.ts';

export const claimsText = wordsApart(twentyClaims);
export type ClaimsText = ReturnType<typeof claimsText>;
export type ClaimsKey = Parameters<ClaimsText>[0];

/** The words of the claims, in the page's language. */
export function useClaimsText(): ClaimsText {
  return claimsText(useLocale());
}
