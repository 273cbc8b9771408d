// All workloads. Add one: one file in workloads/, one line here.
import type { Workload } from './workload.ts';
import { BATCH } from './workloads/batch.ts';
import { BUILD } from './workloads/build.ts';
import { DATABASE } from './workloads/database.ts';
import { IDLE } from './workloads/idle.ts';
import { KEY_VALUE } from './workloads/key-value.ts';
import { RANDOM_READ } from './workloads/random-read.ts';
import { WEB } from './workloads/web.ts';

const ALL: readonly Workload[] = [IDLE, WEB, DATABASE, BATCH, BUILD, KEY_VALUE, RANDOM_READ];

export const WORKLOADS: Readonly<Record<string, Workload>> = Object.fromEntries(
  ALL.map((workload) => [workload.id, workload]),
);

/** The workload of that id: the catalogue's, else one of `extra` (a document's own); undefined when there is none. */
export function findWorkload(id: string, extra: readonly Workload[] = []): Workload | undefined {
  return Object.hasOwn(WORKLOADS, id) ? WORKLOADS[id] : extra.find((workload) => workload.id === id);
}
