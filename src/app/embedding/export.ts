// What is on the page, as a file for the page around it.

import { currentLocale } from '../../locales/text.ts';
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
  svg: async () => ({ name: 'strata.svg', type: 'image/svg+xml', content: await (await stagePicture('SVG')).text() }),
  png: async () => ({
    name: 'strata.png',
    type: 'image/png',
    content: await (await stagePicture('PNG')).arrayBuffer(),
  }),
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

/** The stage as it is drawn, with the link in it. */
async function stagePicture(format: 'SVG' | 'PNG'): Promise<Blob> {
  const { makePicture } = await import('../sharing/picture-files.tsx');
  return makePicture({ what: 'stage', format, theme: 'now', link: presentLink(), locale: currentLocale() });
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
