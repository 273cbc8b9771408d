// Which platforms are offered, and which one the page is on. Going over to another is in platform.ts.
import { useDocument } from '../store/document.ts';
import type { Topology } from '../topology/topology.ts';
import { afterwards } from './afterwards.ts';

export const OFFERED_PLATFORMS: readonly string[] = ['z', 'x86'];

/** The platform that all hosts have; null: there are none, or several. */
export function platformOf(topology: Topology): string | null {
  const [platform, ...others] = new Set(topology.hosts.map((host) => host.platform));
  return platform === undefined || others.length > 0 ? null : platform;
}

/** The platform of the document, and the way to choose another. */
export function usePlatform(): { platform: string | null; choose(platform: string): void } {
  const platform = useDocument((state) => platformOf(state.topology));
  return { platform, choose: (wanted) => afterwards.use(({ choosePlatform }) => choosePlatform(wanted)) };
}
