// What is on the page, as a file for the page around it.

import { currentLocale } from '../../locales/text.ts';
import type { StrataExport, StrataExportFormat } from '../../sharing/embedding/strata-embed.d.ts';
import { curvesCsv } from '../../sharing/exporters/curves-csv.ts';
import { usePlayback } from '../../store/playback.ts';
import { presentLink } from '../address.ts';
import { presentScenario } from '../sharing/data-files.ts';

const WRITERS: Partial<Record<StrataExportFormat, () => Promise<Omit<StrataExport, 'format'>>>> = {
  link: async () => ({ name: 'strata.txt', type: 'text/uri-list', content: presentLink() }),
  json: async () => ({ name: 'strata.json', type: 'application/json', content: presentScenario(null) }),
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

function curvesNow(): string {
  const { series } = usePlayback.getState();
  if (!series) throw new Error('The curves have not been computed yet.');
  return curvesCsv(series);
}
