// Who takes the order to start a container and passes it on. An engine's path is what its daemons take before the runtime
// is called; without one the runtime is called directly.
import type { Choice } from './choice.ts';
import type { ParameterRecord } from './parameter.ts';
import { citeSecondHand, FRESH_LOOK } from './sources.ts';

export interface Engine extends Choice {
  /** Programs that keep running on the kernel to take orders, their shims apart. */
  readonly daemons: readonly string[];
  /** Parameter id, milliseconds; null when nothing stands between the order and the runtime. */
  readonly pathMs: string | null;
}

export const ENGINES: readonly Engine[] = [
  { id: 'docker', daemons: ['dockerd', 'containerd'], pathMs: 'container.engineMs' },
  { id: 'containerd', daemons: ['containerd'], pathMs: 'engine.containerdMs' },
  { id: 'none', daemons: [], pathMs: null },
];

export const ENGINE_RECORDS: Readonly<Record<string, ParameterRecord>> = {
  'container.engineMs': {
    value: 250,
    unit: 'ms',
    low: 50,
    high: 400,
    about: 'The way of an order through engine daemon, containerd and shim before the runtime is called.',
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5: Docker daemon against calling the runtime', 'ST-025'),
    published: ['ST-020', 'ST-027', 'ST-031', 'ST-032', 'ST-037', 'ST-056'],
    note: 'How long Docker takes has been given as 17, 100, 150 to 200, 300 and 550 ms: from the runtime alone to the whole command. Here the stages are apart; this one is what daemon, containerd and shim add.',
  },
  'engine.containerdMs': {
    value: 100,
    unit: 'ms',
    low: 30,
    high: 250,
    about: 'The way of an order through containerd and shim alone, without an engine daemon before them.',
    source: { assumption: 'The lesser part of the 250 ms of the whole way; nobody has published the two apart.' },
  },
};
