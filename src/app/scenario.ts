// Which deployment is on the page and how the page was configured: what the header names, and what Alt+R goes back to.
import { create } from 'zustand';
import type { Values } from '../catalog/parameter.ts';
import type { Entry } from '../simulation/recording.ts';
import { useDocument } from '../store/document.ts';
import { begin, usePlayback } from '../store/playback.ts';
import { useView } from '../store/view.ts';
import { firstSight, type StartingPlatform } from '../topology/first-sight.ts';
import { START_IDS, type StartId } from '../topology/starting-point-ids.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import type { Configuration } from './configuration.ts';
import { readConfiguration } from './configuration.ts';

/** Where the present document came from. */
export interface Origin {
  /** Id of a starting point; null: from a link, or built from nothing we know. */
  readonly start: StartId | null;
  /** The lesson that it belongs to, as links name it; missing: none. */
  readonly place?: string;
  readonly topology: Topology;
  readonly running: readonly NodeId[];
  /** Changed figures it came with; missing: those on the page when it was opened. */
  readonly parameters?: Values;
  /** What happens by itself in its run. */
  readonly incidents?: readonly Entry[];
  /** The seed of its run; missing: the one there is. */
  readonly seed?: number;
}

export interface Scenario {
  readonly configuration: Configuration;
  readonly origin: Origin | null;
}

export const useScenario = create<Scenario>()(() => ({
  configuration: readConfiguration(typeof location === 'undefined' ? '' : location.search, START_IDS),
  origin: null,
}));

/** How the query of the address configured the page. */
export function useConfiguration(): Configuration {
  return useScenario((state) => state.configuration);
}

export const USUAL_PLATFORM: StartingPlatform = 'z';

/** What a newcomer sees. */
export function firstOrigin(platform: StartingPlatform | null): Origin {
  return { start: 'first-sight', ...firstSight(platform ?? USUAL_PLATFORM) };
}

/** Puts a deployment on the page and begins its run; the clock goes on or stands as it did. */
export function openOrigin(origin: Origin): void {
  useView.getState().select(null);
  useDocument.getState().open(origin.topology, origin.running, origin.parameters, origin.incidents, origin.seed);
  useScenario.setState({ origin: { ...origin, parameters: useDocument.getState().parameters } });
}

/** Back to the deployment as it was opened, figures included, from its first moment. */
export function resetScenario(): void {
  const { origin } = useScenario.getState();
  if (!origin) return;
  const { topology, parameters } = useDocument.getState();
  const happened = usePlayback.getState().recording.entries.some((entry) => 'incident' in entry);
  const asOpened = topology === origin.topology && parameters === origin.parameters && !happened;
  if (asOpened) begin(origin.topology, origin.running);
  else openOrigin(origin);
}
