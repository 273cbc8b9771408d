// Opens whatever text somebody drops, pastes or opens: finds out what it is, reads it with what reads such files, and gives back
// a document with what was assumed, or a mistake with its place. Nothing is run, fetched or looked up.
import { read } from '../../topology/read.ts';
import { readScenario } from '../../topology/scenario.ts';
import { isZip, readArchive } from '../archive/read.ts';
import { isLessonText, isTalkText } from '../lesson-file/is-lesson.ts';
import { isPng, stateOf } from '../pictures/png-state.ts';
import { isCompose, readCompose } from './compose.ts';
import { isDockerInspect, readDockerInspect } from './docker-inspect.ts';
import { isDockerStats, isStatsValue, readDockerStats, readStatsValue } from './docker-stats.ts';
import { halt, type Imported, type ImportOptions, type ImportResult, ImportStop, type Note } from './imported.ts';
import { asStop, readJson, readJsonLines } from './json.ts';
import { isKubernetes, readKubernetes } from './kubernetes.ts';
import { readLibvirt } from './libvirt.ts';
import { isLink, isSvg, linkInSvg, readPicture, readSharedLink } from './picture.ts';
import { at, entriesOf, itemsOf, type Value } from './value.ts';
import { readXml } from './xml.ts';
import { readYaml } from './yaml.ts';

/** Characters: far beyond what people write, and read within a second. */
export const LONGEST_TEXT = 1_000_000;
const START = { line: 1, column: 1 };

/** Reads a text; never throws for anything that a text can be. */
export function openText(text: string, options: ImportOptions = {}): Promise<ImportResult> {
  return opened(() => readAny(text.replace(/^\uFEFF/, ''), options));
}

/** Reads the bytes of a file: a picture of this page, an archive of files, or text. */
export function openBytes(bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportResult> {
  if (isPng(bytes)) return opened(async () => readPicture(stateOf(bytes)));
  if (isZip(bytes)) {
    return opened(() => readArchive(bytes, (text) => readAny(text.replace(/^\uFEFF/, ''), options)));
  }
  // One character may be up to four bytes.
  if (bytes.length > LONGEST_TEXT * 4) {
    return opened(async () => halt('too-long', START, { most: String(LONGEST_TEXT) }));
  }
  return openText(new TextDecoder().decode(bytes), options);
}

async function opened(read: () => Promise<Imported>): Promise<ImportResult> {
  try {
    return { ok: true, imported: await read() };
  } catch (stopped) {
    if (stopped instanceof ImportStop) return { ok: false, error: stopped.error };
    // Parsers go into each other for what is nested, until the stack is full.
    if (stopped instanceof RangeError) {
      return { ok: false, error: { code: 'too-deep', refusal: false, params: { most: '' }, ...START } };
    }
    throw stopped;
  }
}

async function readAny(text: string, options: ImportOptions): Promise<Imported> {
  if (text.length > LONGEST_TEXT) halt('too-long', START, { most: String(LONGEST_TEXT) });
  if (text.includes('\0')) halt('binary', START);
  const begin = text.trimStart().slice(0, 400);
  if (begin === '') halt('empty', START);
  if (isLessonText(text)) halt('lesson-file', START);
  if (isTalkText(text)) halt('talk-file', START);
  if (begin.startsWith('<')) {
    const roots = await readXml(text);
    return isSvg(roots) ? readPicture(linkInSvg(roots)) : readLibvirt(roots);
  }
  if (isLink(text)) return readSharedLink(text, 'link');
  if (isDockerStats(text)) return readDockerStats(text);
  if (/^host:\S/.test(begin)) return readNotation(text.trim());
  if (/^\{\s*("|\})|^\[\s*[{[\]]/.test(begin)) return ofJson(text, options);
  return ofYaml(text, options);
}

function ofJson(text: string, options: ImportOptions): Imported {
  if (/^\s*\{\s*"strata"\s*:/.test(text) || /"strata"\s*:\s*\d/.test(text)) return readScenarioFile(text);
  const value = /^\s*\{.*\}\s*\n\s*\{/.test(text) ? readJsonLines(text) : readJson(text);
  if (isKubernetes(value)) return readKubernetes([value]);
  if (itemsOf(value).some(isKubernetes)) return readKubernetes(itemsOf(value));
  if (isDockerInspect(value)) return readDockerInspect(value);
  if (isStatsValue(value)) return readStatsValue(value);
  if (isCompose(value)) return readCompose(value, options);
  return unknown(value);
}

/** What Helm fills in, outside of comments: such a template may well be legal YAML. */
const OF_HELM = /^[^#]*\{\{-?\s*(\.(Values|Release|Chart)\b|include ")/;

async function ofYaml(text: string, options: ImportOptions): Promise<Imported> {
  const { documents, tags } = await readYaml(text);
  const template = text.split('\n').findIndex((line) => OF_HELM.test(line));
  if (template >= 0 && documents.some(isKubernetes)) halt('template', { line: template + 1, column: 1 });
  const imported = ofDocuments(documents, options);
  const tagged = tags.map(({ line, tag }): Note<'tag'> => ({ line, code: 'tag', params: { tag } }));
  return { ...imported, unsupported: [...imported.unsupported, ...tagged].sort((a, b) => a.line - b.line) };
}

function ofDocuments(documents: readonly Value[], options: ImportOptions): Imported {
  const [first] = documents;
  if (!first) return halt('empty', START);
  const objects = documents.filter(isKubernetes);
  if (objects.length > 0) return readKubernetes(documents.filter((one) => at(one, 'kind') !== null));
  if (isDockerInspect(first)) return readDockerInspect(first);
  const compose = documents.find(isCompose);
  return compose ? readCompose(compose, options) : unknown(first);
}

/** So many keys of a file of another sort are named. */
const KEYS_NAMED = 6;

/** Ends the reading of what is of no sort that is known, by what stands at its top. */
function unknown(value: Value): never {
  const [item = value] = value.type === 'list' ? value.items : [];
  const keys = entriesOf(item).map(([key]) => key.slice(0, 40));
  if (keys.length === 0) return halt('unknown-format', value);
  const named = keys.slice(0, KEYS_NAMED).join(', ');
  return halt('unknown-keys', value, { keys: keys.length > KEYS_NAMED ? `${named}, …` : named });
}

function readScenarioFile(text: string): Imported {
  const result = readScenario(text);
  if (!result.ok) throw asStop(result.error);
  const { topology, running, parameters, timeline, seed } = result.scenario;
  const unsupported: Note<'key'>[] = [];
  // The page has a clock and luck of its own; the command line plays them.
  if (timeline.length > 0) unsupported.push({ line: 1, code: 'key', params: { name: 'strata', key: 'timeline' } });
  if (seed !== 1) unsupported.push({ line: 1, code: 'key', params: { name: 'strata', key: 'seed' } });
  return { format: 'scenario', topology, running, parameters, assumptions: [], unsupported, profiles: [] };
}

function readNotation(text: string): Imported {
  const result = read(text);
  if (!result.ok) throw asStop({ ...result.error, path: '' });
  const none = { running: [], parameters: null, assumptions: [], unsupported: [], profiles: [] };
  return { format: 'notation', topology: result.topology, ...none };
}
