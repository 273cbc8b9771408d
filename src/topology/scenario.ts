// The scenario file: a document in the notation with definitions of one's own, seed, changed figures, and what happens when, as
// JSON. Reading lets nothing pass that could not be built and done by hand.
import { PARAMETERS, recordsOf } from '../catalog/parameters.ts';
import { currentIds } from '../catalog/retired.ts';
import { readDefinitions } from './definitions.ts';
import { writeDefinitions } from './definitions-write.ts';
import { readDuration, writeDuration } from './duration.ts';
import { apply } from './edit.ts';
import { readEdit } from './edit-words.ts';
import { read } from './read.ts';
import { fieldsOf, listOf, numberOf, textOf, wholeOf } from './scenario-fields.ts';
import { attemptJson, type Json, placeInside, reject, type ScenarioError } from './scenario-json.ts';
import { type Definitions, NO_DEFINITIONS, type NodeId, type Topology } from './topology.ts';
import { find } from './tree.ts';
import { write } from './write.ts';

export type { ScenarioCode, ScenarioError } from './scenario-json.ts';

/** What happens when: the words of an edit or incident (edit-words.ts). */
export interface Step {
  readonly atMs: number;
  readonly words: string;
}

export interface Scenario {
  readonly name: string | null;
  /** With the definitions of the file. */
  readonly topology: Topology;
  readonly seed: number;
  /** Changed figures by the id of their parameter. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Nodes that are running already at time 0. */
  readonly running: readonly NodeId[];
  /** In order of time. */
  readonly timeline: readonly Step[];
}

export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly error: ScenarioError };

/** The version of the file, in its member `strata`. */
export const SCENARIO_VERSION = 1;
const USUAL_SEED = 1;
const LARGEST_SEED = 4_294_967_295;

/** Reads a whole file. Mistakes name the path inside the JSON, and line and column in the text. */
export function readScenario(text: string): ReadScenario {
  const result = attemptJson(text, (json) => readAll(json, text));
  return result.ok ? { ok: true, scenario: result.value } : result;
}

function readAll(json: Json, text: string): Scenario {
  const optional = ['name', 'seed', 'parameters', 'running', 'timeline', 'definitions'];
  const fields = fieldsOf(json, ['strata', 'topology'], optional);
  const version = fields.get('strata');
  if (version.type !== 'number' || version.value !== SCENARIO_VERSION) {
    reject(version, 'scenario-file.version', { version: String(SCENARIO_VERSION) });
  }
  const own = fields.find('definitions');
  const definitions = own === null ? NO_DEFINITIONS : readDefinitions(own);
  const topology = readTopology(fields.get('topology'), definitions, text);
  const name = fields.find('name');
  const seed = fields.find('seed');
  return {
    name: name === null ? null : textOf(name),
    topology,
    seed: seed === null ? USUAL_SEED : wholeOf(seed, 0, LARGEST_SEED),
    parameters: readParameters(fields.find('parameters'), definitions),
    running: listOf(fields.find('running'), (id) => readRunning(id, topology)),
    timeline: readTimeline(fields.find('timeline'), topology, text),
  };
}

function readTopology(json: Json, definitions: Definitions, text: string): Topology {
  const result = read(textOf(json), definitions);
  if (result.ok) return result.topology;
  const { code, params, position } = result.error;
  return reject({ ...json, at: placeInside(text, json.at, position) }, code, params);
}

function readParameters(json: Json | null, definitions: Definitions): Readonly<Record<string, number>> {
  if (json === null) return {};
  if (json.type !== 'object') return reject(json, 'scenario-file.not-object');
  const own = recordsOf(definitions);
  const values = [...json.members].flatMap(([id, value]) => {
    const ids = currentIds(id, (one) => Object.hasOwn(PARAMETERS, one) || Object.hasOwn(own, one));
    const number = numberOf(value);
    return (ids ?? reject(value, 'scenario-file.unknown-parameter', { id })).map((one) => [one, number] as const);
  });
  return Object.fromEntries(values);
}

function readRunning(json: Json, topology: Topology): NodeId {
  const id = textOf(json);
  return find(topology, id) === null ? reject(json, 'scenario-file.unknown-running', { id }) : id;
}

/** Plays all edits in order, so that a step that cannot be done is found before anything runs. */
function readTimeline(json: Json | null, topology: Topology, text: string): Step[] {
  let present = topology;
  let before = 0;
  return listOf(json, (item) => {
    const fields = fieldsOf(item, ['at', 'do']);
    const atMs = readMoment(fields.get('at'));
    if (atMs < before) reject(fields.get('at'), 'scenario-file.order');
    before = atMs;
    const words = textOf(fields.get('do'));
    present = played(fields.get('do'), words, present, text);
    return { atMs, words };
  });
}

/** A time as one types it, or a number of milliseconds. */
function readMoment(json: Json): number {
  if (json.type === 'number') return numberOf(json);
  return readDuration(textOf(json)) ?? reject(json, 'scenario-file.time');
}

function played(json: Json, words: string, topology: Topology, text: string): Topology {
  const meaning = readEdit(words, topology);
  if (!meaning.ok) {
    const { code, params, position } = meaning.error;
    return reject({ ...json, at: placeInside(text, json.at, position) }, code, params);
  }
  if ('incident' in meaning) return topology;
  const done = apply(topology, meaning.edit);
  return done.ok ? done.topology : reject(json, done.refusal.code, done.refusal.params);
}

/** The file for a scenario, indented, leaving out what is as usual. Reading it gives the same scenario. */
export function writeScenario({ name, topology, seed, parameters, running, timeline }: Scenario): string {
  const definitions = writeDefinitions(topology.definitions);
  const file = {
    strata: SCENARIO_VERSION,
    ...(name !== null && { name }),
    topology: write(topology),
    ...(seed !== USUAL_SEED && { seed }),
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...(running.length > 0 && { running }),
    ...(timeline.length > 0 && {
      timeline: timeline.map(({ atMs, words }) => ({ at: writeDuration(atMs), do: words })),
    }),
    ...(definitions !== null && { definitions }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
