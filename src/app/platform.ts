// The same deployment on the other kind of machine: a starting point that nobody has touched is built for it, anything else
// is carried over as it stands, if the rules allow it.
import { useText } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import type { Edit } from '../topology/edit.ts';
import { apply } from '../topology/edit.ts';
import type { Refusal } from '../topology/placement.ts';
import type { Topology } from '../topology/topology.ts';
import { refusalWords } from './edit-words.ts';
import { useNotices } from './notices.ts';
import { catalogName } from './offers.ts';
import { openOrigin, useScenario } from './scenario.ts';
import { startOn } from './starts.ts';

export const OFFERED_PLATFORMS: readonly string[] = ['z', 'x86'];

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

/** The platform that all hosts have (null: none, or several), and the way to choose another. */
export function usePlatform(): { platform: string | null; choose(platform: string): void } {
  const text = useText();
  const platforms = useDocument((state) => [...new Set(state.topology.hosts.map((host) => host.platform))].join(' '));
  const platform = platforms === '' || platforms.includes(' ') ? null : platforms;

  function choose(wanted: string): void {
    if (wanted === platform) return;
    const { topology, edit } = useDocument.getState();
    const { origin } = useScenario.getState();
    const rebuilt = origin?.start && origin.topology === topology ? startOn(origin.start, wanted) : null;
    if (rebuilt) {
      openOrigin(rebuilt);
      return;
    }
    const moved = onPlatform(topology, wanted);
    const first = topology.hosts[0];
    if ('refusal' in moved) {
      const reason = refusalWords(text, moved.refusal, topology);
      const words = { platform: catalogName(text, 'platforms', wanted), reason };
      useNotices.getState().show(text('app.platform.refused', words));
    } else if (first && topology.hosts.length === 1) {
      edit({ type: 'set', node: first.id, changes: { platform: wanted } });
    } else {
      const all: Edit = { type: 'replace', topology: moved.topology, reason: 'platform' };
      edit(all);
    }
  }
  return { platform, choose };
}
