// What is on the page as data and words: each file by its name, and how it is made.
import { recordsOf } from '../../catalog/parameters.ts';
import { sharingText } from '../../locales/sharing.ts';
import { createText, type Locale } from '../../locales/text.ts';
import { eventsCsv, momentCsv } from '../../sharing/exporters/csv.ts';
import { curvesCsv } from '../../sharing/exporters/curves-csv.ts';
import { incidentsOf } from '../../sharing/link-incidents.ts';
import { useDocument } from '../../store/document.ts';
import { presentConnection, usePlayback } from '../../store/playback.ts';
import { writeScenario } from '../../topology/scenario.ts';
import { VERSION } from '../version.ts';

/** The charts of which pictures are made. */

export const DATA = [
  { name: 'scenario', format: 'JSON', extension: 'json' },
  { name: 'curves', format: 'CSV', extension: 'csv' },
  { name: 'moment', format: 'CSV', extension: 'csv' },
  { name: 'events', format: 'CSV', extension: 'csv' },
  { name: 'report', format: 'Markdown', extension: 'md' },
] as const;
export type DataName = (typeof DATA)[number]['name'];

export interface About {
  readonly title: string;
  readonly link: string;
  readonly locale: Locale;
}

export async function makeData(name: DataName, about: About): Promise<Blob> {
  const { series, frame, events } = usePlayback.getState();
  switch (name) {
    case 'scenario':
      return textOf('application/json', presentScenario(about.title));
    case 'curves':
      return textOf('text/csv', series ? curvesCsv(series) : '');
    case 'moment':
      return textOf('text/csv', frame ? momentCsv(frame) : '');
    case 'events':
      return textOf('text/csv', eventsCsv(events));
    case 'report':
      return textOf('text/markdown', await report(about));
  }
}

function textOf(type: string, text: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

/** As a link keeps it: the document as it is now with its figures, and its incidents at their moments of the run. */
export function presentScenario(name: string | null): string {
  const { topology, parameters, change } = useDocument.getState();
  const { recording } = usePlayback.getState();
  const timeline = incidentsOf(recording, topology).map(({ atMs, incident: { name: what, node, action } }) => ({
    atMs,
    words: `${action === 'end' ? 'end ' : ''}${what} in ${node}`,
  }));
  const { seed } = recording;
  return writeScenario({ name, topology, parameters, running: change.running, timeline, seed });
}

async function report({ title, link, locale }: About): Promise<string> {
  const [{ writeReport }, { PARAMETERS }] = await Promise.all([
    import('./report.ts'),
    import('../../catalog/parameters.ts?records'),
  ]);
  const { topology, parameters } = useDocument.getState();
  const { frame, events, recording, tMs, horizonMs } = usePlayback.getState();
  const records = { ...recordsOf(topology.definitions), ...PARAMETERS };
  // Which figures the run reads is asked of the thread; where it does not answer, the report is written without them.
  const figure = { quantity: 'memory', node: null } as const;
  const readings = await presentConnection()?.read({ recording, tMs, figure, horizonMs });
  return writeReport(
    {
      ...{ title, link, version: VERSION, day: new Date(), topology, frame, events, parameters, records },
      seed: recording.seed,
      read: readings?.parameters ?? [],
    },
    { locale, text: createText(locale), say: sharingText(locale) },
  );
}
