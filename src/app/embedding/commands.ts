// What the commands of the page around do. Everything is checked before anything is done: a command that cannot be done whole changes
// nothing, and is answered with the member that is wrong.
import { isLocale } from '../../locales/locale.ts';
import { createText, currentLocale } from '../../locales/text.ts';
import type { CheckedCommand } from '../../sharing/embedding/messages.ts';
import type { StrataExport } from '../../sharing/embedding/strata-embed.d.ts';
import { entriesOf } from '../../simulation/timeline.ts';
import { useDocument } from '../../store/document.ts';
import { figureRecord, setFigures } from '../../store/figures.ts';
import { take, usePlayback } from '../../store/playback.ts';
import { useView } from '../../store/view.ts';
import { read } from '../../topology/notation.ts';
import { readScenario } from '../../topology/scenario.ts';
import type { ScenarioError } from '../../topology/scenario-json.ts';
import { START_IDS } from '../../topology/starting-point-ids.ts';
import { openLink } from '../address.ts';
import { openOrigin, USUAL_PLATFORM } from '../scenario.ts';
import { startOf, startOn } from '../starts.ts';
import { exportAs, FORMATS_HERE } from './export.ts';

export const AVAILABLE = FORMATS_HERE;

export type Outcome =
  | { readonly type: 'done' }
  | { readonly type: 'exported'; readonly exported: StrataExport }
  | { readonly type: 'refused'; readonly place: string; readonly message: string };

const DONE: Outcome = { type: 'done' };
const refused = (place: string, message: string): Outcome => ({ type: 'refused', place, message });

export async function perform(command: CheckedCommand): Promise<Outcome> {
  const playback = usePlayback.getState();
  switch (command.command) {
    case 'hello':
      return DONE;
    case 'play':
      playback.play();
      return DONE;
    case 'pause':
      playback.pause();
      return DONE;
    case 'seek':
      playback.seek(command.seconds * 1000);
      return DONE;
    case 'open':
      return open(command);
    case 'set':
      return set(command);
    case 'export':
      return exporting(command.format);
  }
}

function open({ link, scenario, notation, start, platform }: Extract<CheckedCommand, { command: 'open' }>): Outcome {
  if (link !== undefined) {
    const problem = openLink(link);
    return problem === null ? DONE : refused('link', problem);
  }
  if (scenario !== undefined) return openScenario(scenario);
  if (notation !== undefined) {
    const document = read(notation);
    if (!document.ok) return refused('notation', wordsOf(document.error, document.error.position));
    openOrigin({ start: startOf(document.topology), topology: document.topology, running: [], parameters: {} });
    return DONE;
  }
  const id = START_IDS.find((known) => known === start);
  if (!id) return refused('start', `has to be one of ${START_IDS.join(', ')}`);
  const origin = startOn(id, platform ?? USUAL_PLATFORM);
  if (!origin) return refused('platform', `${id} is not built for this platform`);
  openOrigin({ ...origin, parameters: {} });
  return DONE;
}

function openScenario(written: string): Outcome {
  const result = readScenario(written);
  if (!result.ok) return refused('scenario', wordsOf(result.error, result.error.position));
  const { topology, running, parameters, seed, timeline } = result.scenario;
  const run = entriesOf(topology, timeline);
  if (!run.ok) return refused('scenario', run.mistake.code);
  openOrigin({ start: startOf(topology), topology, running, parameters });
  usePlayback.getState().configure({ seed });
  take(run.entries);
  return DONE;
}

function set({ figures = {}, speed, seed, theme, lang }: Extract<CheckedCommand, { command: 'set' }>): Outcome {
  const { topology, readOnly } = useDocument.getState();
  for (const [id, value] of Object.entries(figures)) {
    const record = figureRecord(topology, id);
    if (!record) return refused(`figures.${id}`, 'there is no such figure');
    if (value !== null && (value < record.low || value > record.high)) {
      return refused(`figures.${id}`, `has to be from ${record.low} to ${record.high} (${record.unit})`);
    }
  }
  if (lang !== undefined && !isLocale(lang)) return refused('lang', 'there are no words in this language');
  // Readers may be held to looking; the page around them is the author's.
  useDocument.setState({ readOnly: false });
  setFigures(figures);
  useDocument.setState({ readOnly });
  if (speed !== undefined) usePlayback.getState().setSpeed(speed);
  if (seed !== undefined) usePlayback.getState().configure({ seed });
  if (theme !== undefined) useView.getState().setTheme(theme);
  if (lang !== undefined) useView.getState().setLocale(lang);
  return DONE;
}

async function exporting(format: StrataExport['format']): Promise<Outcome> {
  if (!FORMATS_HERE.includes(format)) return refused('format', `has to be one of ${FORMATS_HERE.join(', ')}`);
  try {
    return { type: 'exported', exported: await exportAs(format) };
  } catch (error) {
    return refused('format', String(error));
  }
}

/** What is wrong with a text, and from which character on. */
function wordsOf({ code, params }: Pick<ScenarioError, 'code' | 'params'>, position: number): string {
  const text = createText(currentLocale());
  const key = `refusals.${code}`;
  const reason = text.has(key) ? text(key, params) : code;
  return text('errors.link.notation', { position: position + 1, reason });
}
