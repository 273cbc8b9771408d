// A scene of a claim as a link to the stage: the document, what runs already, and what happens there.
import type { ClaimScene } from '../../lessons/claim.ts';
import { staged } from '../../lessons/experiment.ts';
import { writeLink } from '../../sharing/link.ts';
import { incidentsOf } from '../../sharing/link-incidents.ts';

/** A hash: to be put behind the page's address. */
export function hashOf(scene: ClaimScene): string {
  const { topology, recording } = staged(scene);
  const { running, parameters } = recording;
  return writeLink({ topology, running, parameters, incidents: incidentsOf(recording, topology) });
}
