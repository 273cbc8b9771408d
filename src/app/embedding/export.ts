// What is on the page, as a file for the page around it.

import { curvesCsv } from '../../sharing/embedding/curves-csv.ts';
import type { StrataExport, StrataExportFormat } from '../../sharing/embedding/strata-embed.d.ts';
import { incidentsOf } from '../../sharing/link-incidents.ts';
import { useDocument } from '../../store/document.ts';
import { usePlayback } from '../../store/playback.ts';
import { writeScenario } from '../../topology/scenario.ts';
import { presentLink } from '../address.ts';

const WRITERS: Partial<Record<StrataExportFormat, () => Promise<Omit<StrataExport, 'format'>>>> = {
  link: async () => ({ name: 'strata.txt', type: 'text/uri-list', content: presentLink() }),
  json: async () => ({ name: 'strata.json', type: 'application/json', content: scenarioNow() }),
  csv: async () => ({ name: 'strata.csv', type: 'text/csv', content: curvesNow() }),
};

/** The formats that there are. */
export const FORMATS_HERE = Object.keys(WRITERS) as readonly StrataExportFormat[];

/** Rejects with what is missing. */
export async function exportAs(format: StrataExportFormat): Promise<StrataExport> {
  const write = WRITERS[format];
  if (!write) throw new Error(`There is no ${format}.`);
  return { format, ...(await write()) };
}

/** As a link keeps it: the document as it is now, and its incidents at their moments of the run. */
function scenarioNow(): string {
  const { topology, parameters, change } = useDocument.getState();
  const { recording } = usePlayback.getState();
  const timeline = incidentsOf(recording, topology).map(({ atMs, incident: { name, node, action } }) => ({
    atMs,
    words: `${action === 'end' ? 'end ' : ''}${name} in ${node}`,
  }));
  return writeScenario({
    name: null,
    topology,
    seed: recording.seed,
    parameters,
    running: change.running,
    timeline,
  });
}

function curvesNow(): string {
  const { series } = usePlayback.getState();
  if (!series) throw new Error('The curves have not been computed yet.');
  return curvesCsv(series);
}
