// The twenty claims from the shell: `simulate --claims`. The page plays the same by the same code.
import { claimWords } from '../app/claims/claim-words.ts';
import { opinionWords } from '../app/claims/verdict-words.ts';
import { EVIDENCE } from '../catalog/evidence.ts';
import type { StagedClaim } from '../lessons/claim.ts';
import { STAGED_CLAIMS } from '../lessons/claims.ts';
import { compared } from '../lessons/comparison.ts';
import { results } from '../lessons/experiment.ts';
import { sideOf, verdictOf } from '../lessons/verdict.ts';
import { createFormat, createText } from '../locales/text.ts';
import { claimsText } from '../locales/twenty-claims.ts';

const text = claimsText('en');
const say = createText('en');
const format = createFormat('en');

/**
 * All claims with their experiments, records and verdicts, in words, or as JSON where the words of the command say `--json`.
 * `mistake` makes what is thrown for any other word, given what there is to say.
 */
export function claimsReport(words: readonly string[], mistake: (said: string) => Error): string {
  const at = words.findIndex((word) => word !== '--claims' && word !== '--json');
  if (at >= 0) throw mistake(`argument ${at + 1}: ${say('simulate.unknownOption', { option: words[at] ?? '' })}`);
  if (!words.includes('--json')) return `${STAGED_CLAIMS.map(inWords).join('\n\n')}\n`;
  const plain = STAGED_CLAIMS.map((claim) => {
    const played = results(claim);
    const evidence = claim.evidence.map((one) => {
      const { id, condition = claim.conditions[0].id } = one;
      return { id, condition, side: sideOf(one, EVIDENCE) };
    });
    const { id, number, by } = claim;
    return { id, number, by, results: played, evidence, verdict: verdictOf(claim, played, EVIDENCE) };
  });
  return `${JSON.stringify(plain, null, 1)}\n`;
}

function inWords(claim: StagedClaim): string {
  const words = claimWords(claim, text, format);
  const played = results(claim);
  const verdict = opinionWords(verdictOf(claim, played, EVIDENCE), words, text);
  const scenes = claim.scenes.map(({ id, figures }) => {
    const read = Object.entries(figures).map(
      ([name, measure]) => `${words.measure(measure)} ${words.figure(measure, played[id]?.[name] ?? null)}`,
    );
    return `     ${text('cli.scene', { scene: words.scene(id), figures: read.join('; ') })}`;
  });
  const conditions = claim.conditions.flatMap(({ id, predicts }) => {
    const outcomes = predicts.map((comparison) => {
      const holds = compared(comparison, (name) => {
        const [scene = '', figure = ''] = name.split('.');
        return played[scene]?.[figure] ?? null;
      });
      const result = text(`prediction.${holds === null ? 'unknown' : holds ? 'yes' : 'no'}`);
      const prediction = words.prediction(comparison);
      return `     ${text('cli.outcome', { prediction, outcome: words.outcome(comparison, played), result })}`;
    });
    const records = claim.evidence
      .filter(({ condition = claim.conditions[0].id }) => condition === id)
      .map((one) => {
        const side = text(`side.${sideOf(one, EVIDENCE)}`);
        return `     ${text('cli.record', { side, words: words.record(one), id: one.id })}`;
      });
    return [`   ${text('cli.condition', { condition: words.condition(id) })}`, ...outcomes, ...records];
  });
  return [
    text('cli.line', { number: String(claim.number), title: words.title, verdict }),
    `   ${text('cli.experiment', { words: words.experiment })}`,
    ...scenes,
    ...conditions,
  ].join('\n');
}
