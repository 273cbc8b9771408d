// What is to be thought of a claim: it follows from what the model makes of each condition and from what has been published
// about each, by the rules below and by nothing else.
import type { Evidence } from '../catalog/evidence.ts';
import type { Citation, ClaimCondition, Side, StagedClaim } from './claim.ts';
import { compared } from './comparison.ts';
import type { ClaimResults } from './experiment.ts';

/** What was found under one condition. */
export interface Finding {
  readonly condition: string;
  /** Whether all that the claim predicts came out; null when a figure of it could not be measured. */
  readonly holds: boolean | null;
  /** Records on the one side and on the other. */
  readonly supporting: number;
  readonly opposing: number;
}

export type Opinion = 'supported' | 'depends' | 'contested' | 'not-measured';

/**
 * In this order, the first that applies counts:
 * - `no-evidence`: nothing published compares what the claim, as it is said, compares: **not measured**;
 * - `no-result`: a figure cannot be had from the model: **not measured**;
 * - `evidence-divided`: under one and the same condition records stand on both sides: **contested**;
 * - `model-against-evidence`: under some condition the model says one thing and the records the other: **contested**;
 * - `turns`: what is predicted comes out under some conditions and not under others: **depends on** them;
 * - `never`: it comes out under none: **contested**;
 * - `always`: it comes out under all, and what is published agrees: **supported**.
 */
export const RULES = {
  'no-evidence': 'not-measured',
  'no-result': 'not-measured',
  'evidence-divided': 'contested',
  'model-against-evidence': 'contested',
  turns: 'depends',
  never: 'contested',
  always: 'supported',
} as const satisfies Readonly<Record<string, Opinion>>;
export type Rule = keyof typeof RULES;

export interface Verdict {
  readonly opinion: Opinion;
  readonly rule: Rule;
  readonly findings: readonly Finding[];
  /** The conditions that made the rule apply: where it turns, where the records are divided. */
  readonly conditions: readonly string[];
}

type Records = Readonly<Record<string, Evidence>>;

/** The verdict on a claim. `evidence`: the catalogue's. Throws for a record or a figure of one that is not in it. */
export function verdictOf(claim: StagedClaim, results: ClaimResults, evidence: Records): Verdict {
  const findings = claim.conditions.map((condition) => findingOf(claim, condition, results, evidence));
  const { rule, conditions } = ruleFor(findings);
  return { opinion: RULES[rule], rule, findings, conditions };
}

/** Which rule applies to what was found. The first finding is of the claim as it is said. */
export function ruleFor(findings: readonly Finding[]): { readonly rule: Rule; readonly conditions: readonly string[] } {
  const [said] = findings;
  const those = (which: (finding: Finding) => boolean) => findings.filter(which).map(({ condition }) => condition);
  if (!said || said.supporting + said.opposing === 0) return { rule: 'no-evidence', conditions: [] };
  const unknown = those(({ holds }) => holds === null);
  if (unknown.length > 0) return { rule: 'no-result', conditions: unknown };
  const divided = those(({ supporting, opposing }) => supporting > 0 && opposing > 0);
  if (divided.length > 0) return { rule: 'evidence-divided', conditions: divided };
  const contradicted = those(({ holds, supporting, opposing }) => (holds ? opposing > 0 : supporting > 0));
  if (contradicted.length > 0) return { rule: 'model-against-evidence', conditions: contradicted };
  const failing = those(({ holds }) => holds === false);
  if (failing.length === findings.length) return { rule: 'never', conditions: failing };
  return failing.length > 0 ? { rule: 'turns', conditions: failing } : { rule: 'always', conditions: [] };
}

/** On which side a record is, by what is said of it or by its own figures. Throws where these are not there. */
export function sideOf(citation: Citation, evidence: Records): Side {
  const record = evidence[citation.id];
  if (!record) throw new Error(`There is no evidence "${citation.id}".`);
  if ('says' in citation) return citation.says;
  const shown = compared(citation.shows, (name) => {
    const figure = record.figures.find(([of]) => of === name);
    if (!figure) throw new Error(`"${citation.id}" has no figure "${name}".`);
    return figure[1];
  });
  return shown === true ? 'for' : 'against';
}

function findingOf(
  { conditions, evidence: cited }: StagedClaim,
  { id, predicts }: ClaimCondition,
  results: ClaimResults,
  evidence: Records,
): Finding {
  const outcomes = predicts.map((comparison) =>
    compared(comparison, (name) => {
      const [scene = '', figure = ''] = name.split('.');
      return results[scene]?.[figure] ?? null;
    }),
  );
  const sides = cited
    .filter(({ condition = conditions[0].id }) => condition === id)
    .map((citation) => sideOf(citation, evidence));
  return {
    condition: id,
    holds: outcomes.includes(null) ? null : outcomes.every(Boolean),
    supporting: sides.filter((side) => side === 'for').length,
    opposing: sides.filter((side) => side === 'against').length,
  };
}
