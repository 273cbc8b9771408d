// The same deployment on the other kind of machine: a starting point that nobody has touched is built for it, anything else
// is carried over as it stands, if the rules allow it.
import { createText, currentLocale } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import { editDocument } from '../store/editing.ts';
import { apply } from '../topology/edit.ts';
import type { Refusal } from '../topology/placement.ts';
import type { Topology } from '../topology/topology.ts';
import { catalogName } from './catalog-name.ts';
import { standingRefusalWords, withPlatform } from './edit-words.ts';
import { useNotices } from './notices.ts';
import { platformOf } from './platforms.ts';
import { openOrigin, useScenario } from './scenario.ts';
import { startOn } from './starts.ts';

/** All hosts on another platform, with everything on them; or why not. */
export function onPlatform(topology: Topology, platform: string): { topology: Topology } | { refusal: Refusal } {
  let moved = topology;
  for (const host of topology.hosts) {
    const applied = apply(moved, { type: 'set', node: host.id, changes: { platform } });
    if (!applied.ok) return { refusal: applied.refusal };
    moved = applied.topology;
  }
  return { topology: moved };
}

/** Puts what is on the page on another platform, or says why that cannot be. */
export function choosePlatform(wanted: string): void {
  const { topology } = useDocument.getState();
  if (wanted === platformOf(topology)) return;
  const { origin } = useScenario.getState();
  const rebuilt = origin?.start && origin.topology === topology ? startOn(origin.start, wanted) : null;
  if (rebuilt) {
    openOrigin(rebuilt);
    return;
  }
  const moved = onPlatform(topology, wanted);
  const first = topology.hosts[0];
  if ('refusal' in moved) {
    const text = createText(currentLocale());
    const reason = standingRefusalWords(text, moved.refusal, withPlatform(topology, wanted));
    const words = { platform: catalogName(text, 'platforms', wanted), reason };
    useNotices.getState().show(text('app.platform.refused', words));
  } else if (first && topology.hosts.length === 1) {
    editDocument({ type: 'set', node: first.id, changes: { platform: wanted } });
  } else {
    editDocument({ type: 'replace', topology: moved.topology, reason: 'platform' });
  }
}
