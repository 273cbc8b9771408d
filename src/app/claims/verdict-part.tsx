// What a claim predicts, what came out, and the verdict, where a claim is told without its page.
import { useFormat } from '../../locales/text.ts';
import { useClaimsText } from '../../locales/twenty-claims.ts';
import { claimWords } from './claim-words.ts';
import { Conclusion } from './conclusion.tsx';
import { claimNamed, useJudged } from './judged.ts';
import { Predictions } from './predictions.tsx';

export function VerdictPart({ id, className }: { readonly id: string; readonly className: string | undefined }) {
  const text = useClaimsText();
  const format = useFormat();
  const claim = claimNamed(id);
  const judged = useJudged(claim);
  if (!claim) return null;
  const parts = { claim, judged, words: claimWords(claim, text, format) };
  return (
    <div className={className}>
      <Predictions {...parts} heading="h4" />
      <Conclusion {...parts} />
    </div>
  );
}
