// Everything that reads what comes from outside, one line each: what its texts look like, and what has to hold of whatever it makes of
// one. A target that throws has failed; one that says no has not.
import { readConfiguration } from '../app/configuration.ts';
import { packArchive } from '../sharing/archive/pack.ts';
import { packDensely } from '../sharing/dense.ts';
import { hearH5p } from '../sharing/embedding/h5p.ts';
import { hear } from '../sharing/embedding/messages.ts';
import type { ImportResult } from '../sharing/importers/imported.ts';
import { openBytes, openText } from '../sharing/importers/open-text.ts';
import { packFile } from '../sharing/lesson-file/pack.ts';
import { readLessonText } from '../sharing/lesson-file/read.ts';
import { readLink, writeLink } from '../sharing/link.ts';
import { pack } from '../sharing/packed.ts';
import { withState } from '../sharing/pictures/png-state.ts';
import { readTalkText, unpackTalk } from '../sharing/talk-file/read.ts';
import { readState, readWish } from '../sharing/talk-messages.ts';
import { readEdit } from '../topology/edit-words.ts';
import { check } from '../topology/placement.ts';
import { read } from '../topology/read.ts';
import { readScenario } from '../topology/scenario.ts';
import type { Topology } from '../topology/topology.ts';
import { write } from '../topology/write.ts';
import * as examples from './examples.ts';

export interface Target {
  readonly name: string;
  readonly examples: readonly string[];
  /** Not every example is one that it accepts. */
  readonly mayRefuse?: true;
  /** Whether it was accepted. Throws when something is not as it has to be. */
  play(text: string): Promise<boolean> | boolean;
}

/** Small archives, their bytes as letters. */
const ARCHIVES = [...examples.COMPOSE.slice(0, 2), ''].map(archiveOf);

export const TARGETS: readonly Target[] = [
  { name: 'notation', examples: examples.NOTATIONS, play: playNotation },
  { name: 'link', examples: examples.LINKS, play: playLink },
  { name: 'packed link', examples: examples.LINKS.map((link) => `#v=1&z=${pack(link.slice(1))}`), play: playLink },
  { name: 'packed text', examples: examples.LINKS, play: (text) => playLink(`#v=1&z=${pack(text.slice(1))}`) },
  { name: 'dense link', examples: examples.LINKS.map((link) => `#v=1&y=${dense(link)}`), play: playLink },
  { name: 'dense text', examples: examples.LINKS, play: (text) => playLink(`#v=1&y=${dense(text)}`) },
  { name: 'scenario', examples: examples.SCENARIOS, play: playScenario },
  { name: 'edit', examples: examples.EDITS, play: (text) => readEdit(text, DOCUMENT).ok },
  {
    name: 'query',
    examples: examples.QUERIES,
    mayRefuse: true,
    play: (text) => readConfiguration(text, ['vms']).complaints.length === 0,
  },
  { name: 'Compose', examples: examples.COMPOSE, play: playText },
  { name: 'Kubernetes', examples: examples.KUBERNETES, play: playText },
  { name: 'libvirt', examples: examples.LIBVIRT, play: playText },
  { name: 'docker inspect', examples: examples.INSPECTED, play: playText },
  { name: 'docker stats', examples: examples.STATS, play: playText },
  { name: 'SVG', examples: examples.PICTURES, play: playText },
  { name: 'PNG', examples: [pngOf(examples.LINKS[0] ?? ''), pngOf('#v=1')], mayRefuse: true, play: playBytes },
  { name: 'archive', examples: ARCHIVES, mayRefuse: true, play: playBytes },
  { name: 'archived text', examples: examples.COMPOSE, play: (text) => playBytes(archiveOf(text)) },
  { name: 'message', examples: examples.MESSAGES, play: playMessage },
  { name: 'talk message', examples: examples.TALK_MESSAGES, play: playTalkMessage },
  {
    name: 'lesson',
    examples: examples.LESSONS,
    mayRefuse: true,
    play: async (text) => (await readLessonText(text)).ok,
  },
  { name: 'talk', examples: examples.TALKS, mayRefuse: true, play: playTalk },
  { name: 'any file', examples: Object.values(examples).flat(), mayRefuse: true, play: playText },
];

const DOCUMENT = documentOf('host:x86,8cpu,16G(container:nginx*2#web;vm:debian#vm(container:redis#db))');

/** What stands behind the sign of a link, packed densely; examples are never too long for it. */
function dense(link: string): string {
  return packDensely(link.slice(1)) ?? '';
}

function documentOf(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(result.error.code);
  return result.topology;
}

/** A document that was let in is legal, and written it reads as the same. */
function expectDocument(topology: Topology): void {
  const fault = check(topology);
  if (fault !== null) throw new Error(`An illegal document was let in: ${JSON.stringify(fault)}`);
  const again = read(write(topology), topology.definitions);
  if (!again.ok) throw new Error(`It cannot be read again: ${JSON.stringify(again.error)}`);
  if (write(again.topology) !== write(topology)) throw new Error('It reads as another one.');
}

function playNotation(text: string): boolean {
  const result = read(text);
  if (result.ok) expectDocument(result.topology);
  else expectPlace(result.error);
  return result.ok;
}

function playLink(text: string): boolean {
  const result = readLink(text);
  if (!result?.ok) return false;
  expectDocument(result.shared.topology);
  const again = readLink(writeLink(result.shared));
  if (!again?.ok) throw new Error('The link that is written for it cannot be read.');
  return true;
}

function playScenario(text: string): boolean {
  const result = readScenario(text);
  if (result.ok) expectDocument(result.scenario.topology);
  else expectPlace(result.error);
  return result.ok;
}

/** What cannot be read as JSON comes as text: a page around may send anything. */
function playMessage(text: string): boolean {
  let data: unknown = text;
  try {
    data = JSON.parse(text);
  } catch {
    // Then it is text.
  }
  hearH5p(data);
  return hear(data).type === 'command';
}

/** What is heard between the windows of a talk is heard as the same once more, and has no hands or places that there cannot be. */
function playTalkMessage(text: string): boolean {
  let data: unknown = text;
  try {
    data = JSON.parse(text);
  } catch {
    // Then it is text.
  }
  const [state, wish] = [readState(data), readWish(data)];
  if (state && JSON.stringify(readState(state)) !== JSON.stringify(state)) throw new Error('Another state is heard.');
  if (wish && JSON.stringify(readWish(wish)) !== JSON.stringify(wish)) throw new Error('Another wish is heard.');
  const hands = [...(state?.poll?.counts ?? []), ...(wish?.type === 'hands' ? wish.counts : [])];
  if (!hands.every((count) => Number.isInteger(count) && count >= 0 && count < 1000))
    throw new Error('Impossible hands.');
  return state !== null || wish !== null;
}

/** A talk that was let in is let in again from its own link, unless that would be too long. */
async function playTalk(text: string): Promise<boolean> {
  const read = await readTalkText(text);
  if (!read.ok) return false;
  const packed = packFile(read.file);
  if (packed !== null && !(await unpackTalk(packed)).ok) throw new Error('It cannot be read from its own link.');
  return true;
}

async function playText(text: string): Promise<boolean> {
  return expectImport(await openText(text));
}

async function playBytes(text: string): Promise<boolean> {
  return expectImport(await openBytes(Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)));
}

function expectImport(result: ImportResult): boolean {
  if (!result.ok) expectPlace(result.error);
  else {
    expectDocument(result.imported.topology);
    for (const note of [...result.imported.assumptions, ...result.imported.unsupported]) expectPlace(note);
  }
  return result.ok;
}

function expectPlace({ line, code }: { readonly line: number; readonly code: string }): void {
  if (!(line >= 1) || code === '') throw new Error(`A mistake without a place or a name: ${line} ${code}`);
}

/** An archive with a machine and a Compose file in it. */
function archiveOf(compose: string): string {
  const domains = "<domain type='kvm'><name>m</name><memory>2097152</memory></domain>";
  const files = [
    { path: 'domains.xml', text: domains },
    ...(compose === '' ? [] : [{ path: 'inside/m/compose.yaml', text: compose }]),
  ];
  return Array.from(packArchive(files), (byte) => String.fromCharCode(byte)).join('');
}

/** The smallest picture that carries a link, its bytes as letters. */
function pngOf(link: string): string {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const bytes = withState(
    Uint8Array.from(atob(pixel), (letter) => letter.charCodeAt(0)),
    link,
  );
  return String.fromCharCode(...bytes);
}
