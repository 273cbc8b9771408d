// What a claim is: something that is said and not measured, with what is known about it. The words are in locales, by these ids.
import type { EvidenceId } from './evidence.ts';

/** One thing that speaks for or against a claim, with the records of the evidence that it rests on. */
export interface ClaimPoint {
  readonly id: string;
  readonly evidence: readonly EvidenceId[];
}

export interface Claim {
  readonly id: string;
  /** Its number among the article's claims. */
  readonly number: number;
  readonly supporting: readonly ClaimPoint[];
  readonly opposing: readonly ClaimPoint[];
  /** Ids of what nobody has published. */
  readonly missing: readonly string[];
  /** Ids of what would settle it. */
  readonly settling: readonly string[];
  /** Parameters that what the model makes of it rests on. */
  readonly figures: readonly string[];
}
