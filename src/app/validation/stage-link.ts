// A setup of a case as a link to the stage.
import { readLink, writeLink } from '../../sharing/link.ts';
import { readScenario } from '../../topology/scenario.ts';
import { fileOf, type Scenario } from '../../validation/scenario-file.ts';

export interface StageLink {
  /** Relative to the page. */
  readonly href: string;
  /** Figures that the setup fixes beyond what the stage allows: there they keep their own value. */
  readonly refused: readonly string[];
  /** Changes that happen later in the setup, which a link does not carry. */
  readonly later: number;
}

/** The link; null where the setup cannot be read as a document. */
export function stageLinkOf(scenario: Scenario): StageLink | null {
  const read = readScenario(fileOf(scenario));
  if (!read.ok) return null;
  const { topology, running, parameters, timeline } = read.scenario;
  const link = readLink(writeLink({ topology, running, parameters }));
  if (!link?.ok) return null;
  return { href: writeLink(link.shared), refused: link.refused.map(({ id }) => id), later: timeline.length };
}
