// The simulation from the shell: reads a document, runs it to a moment and prints what can be seen then as one JSON object.
// The same engine as in the page; nothing is computed here.
import { existsSync, readFileSync } from 'node:fs';
import './locales/all-words.ts';
import { linkProblemWords, refusedFigureWords } from './app/link-words.ts';
import { FLAWS, findFlaw } from './catalog/flaws.ts';
import { PARAMETERS } from './catalog/parameters.ts';
import { currentIds } from './catalog/retired.ts';
import { createFormat, createText } from './locales/text.ts';
import { type LinkResult, readLink } from './sharing/link.ts';
import { adviceText } from './shell/advise.ts';
import { claimsReport } from './shell/claims.ts';
import { comparisonText } from './shell/compare.ts';
import { documentOf, openFiles } from './shell/files.ts';
import { Mistake, type Order, say, simulate } from './shell/moment.ts';
import { recordsOf } from './simulation/context.ts';
import { besideOf } from './topology/beside.ts';
import { readDuration } from './topology/duration.ts';
import { read } from './topology/read.ts';
import { readScenario } from './topology/scenario.ts';

const text = createText('en');
const files = await openFiles(process.argv.slice(2));

try {
  const words = process.argv.slice(2);
  if (words.length === 0 || words.includes('--help') || words.includes('-h')) process.stdout.write(help());
  else if (words.includes('--claims')) process.stdout.write(claimsReport(words, (said) => new Mistake(said)));
  else if (words.some((word) => /^--(compare|advise)(=|$)/.test(word))) process.stdout.write(compare(words));
  else process.stdout.write(`${JSON.stringify(simulate(readOrder(words)), null, 1)}\n`);
} catch (mistake) {
  if (!(mistake instanceof Mistake)) throw mistake;
  process.stderr.write(`${mistake.message}\n`);
  process.exitCode = 2;
}

/** The words of a comparison or of a question to the advisor: what is compared, a seed, other figures, and whether JSON is wanted. */
function compare(words: readonly string[]): string {
  let wanted = '';
  let advised: string | null = null;
  let json = false;
  let seed = 1;
  const parameters: Record<string, number> = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    if (word === '--json') {
      json = true;
      continue;
    }
    const [, option = '', given] = /^(--[a-z]+)(?:=(.*))?$/s.exec(word) ?? [];
    const value = given ?? words[at + 1];
    if (given === undefined) at += 1;
    const place = `${option} ${value ?? ''}`.trim();
    if (option !== '--compare' && option !== '--advise' && option !== '--seed' && option !== '--set') {
      throw new Mistake(`argument ${at}: ${text('simulate.unknownOption', { option: word })}`);
    }
    if (value === undefined) throw new Mistake(`${option}: ${text('simulate.valueMissing')}`);
    if (option === '--compare') wanted = value;
    else if (option === '--advise') advised = value;
    else if (option === '--seed') seed = numberOf(place, value);
    else {
      const setting = settingOf(place, value);
      const ids = currentIds(setting.id, (one) => Object.hasOwn(PARAMETERS, one));
      if (!ids) throw new Mistake(`${place}: ${text('simulate.unknownParameter', { id: setting.id })}`);
      for (const one of ids) parameters[one] = setting.value;
    }
  }
  const conditions = { seed, parameters };
  if (advised !== null) {
    return adviceText({ words: advised, json, conditions, mistake: (problem) => new Mistake(`--advise: ${problem}`) });
  }
  return comparisonText({
    words: wanted,
    json,
    conditions,
    document: (side, source) => readDocument(source, `${side}: `).topology,
    mistake: (problem) => new Mistake(`--compare: ${problem}`),
  });
}

function readOrder(words: readonly string[]): Order {
  let source: string | null = null;
  let untilMs: number | null = null;
  let seed: number | null = null;
  let operations = false;
  let walls = false;
  let beside = false;
  const parameters: Record<string, number> = {};
  const sets: { place: string; id: string; value: number }[] = [];
  const changes: { place: string; atMs: number; words: string }[] = [];
  const flaws: Order['flaws'][number][] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    if (!word.startsWith('--')) {
      if (source !== null) throw new Mistake(`argument ${at + 1}: ${text('simulate.oneDocument', { word })}`);
      source = word;
      continue;
    }
    if (word === '--operations' || word === '--walls' || word === '--beside') {
      if (word === '--walls') walls = true;
      else if (word === '--beside') beside = true;
      else operations = true;
      continue;
    }
    const equals = word.indexOf('=');
    const option = equals < 0 ? word : word.slice(0, equals);
    if (equals < 0) at += 1;
    const given = equals < 0 ? words[at] : word.slice(equals + 1);
    const place = `${option} ${given ?? ''}`.trim();
    if (given === undefined) throw new Mistake(`${option}: ${text('simulate.valueMissing')}`);
    if (option === '--until') untilMs = durationOf(place, given);
    else if (option === '--seed') seed = numberOf(place, given);
    else if (option === '--set') sets.push(settingOf(place, given));
    else if (option === '--at') changes.push(changeOf(place, given));
    else if (option === '--flaw') flaws.push(flawOf(place, given));
    else throw new Mistake(`argument ${at + 1}: ${text('simulate.unknownOption', { option })}`);
  }
  if (source === null) throw new Mistake(text('simulate.noDocument'));
  const document = readDocument(source);
  const put = beside ? besideOf(document.topology) : null;
  if (beside && !put) throw new Mistake(`--beside: ${text('simulate.nothingBeside')}`);
  const known = { ...PARAMETERS, ...recordsOf(document.topology.definitions) };
  for (const { place, id, value } of sets) {
    const ids = currentIds(id, (one) => Object.hasOwn(known, one));
    if (!ids) throw new Mistake(`${place}: ${text('simulate.unknownParameter', { id })}`);
    for (const one of ids) parameters[one] = value;
  }
  return {
    ...document,
    parameters: { ...document.parameters, ...parameters },
    seed: seed ?? document.seed,
    untilMs: untilMs ?? document.untilMs ?? 30_000,
    ...(put && { topology: put.topology, running: runningBeside(document.running, put.likes) }),
    changes: [...document.changes, ...changes],
    operations,
    walls,
    beside: put?.differences ?? null,
    flaws: [...(document.flaws ?? []), ...flaws],
  };
}

/** What is running at time 0, there and beside it. */
function runningBeside(running: readonly string[], likes: ReadonlyMap<string, string>): readonly string[] {
  return [...running, ...running.flatMap((id) => likes.get(id) ?? [])];
}

type Document = Omit<Order, 'untilMs' | 'operations' | 'walls' | 'beside' | 'flaws'> &
  Partial<Pick<Order, 'untilMs' | 'flaws'>>;

/** A file's name, a scenario as JSON, a link, or notation. */
function readDocument(source: string, side = ''): Document {
  const file = files.get(source);
  if (file) {
    const tell = (line: string) => process.stderr.write(`${side}${line}\n`);
    return { ...documentOf(source, file, tell, (words) => new Mistake(side + words)), seed: 1, changes: [] };
  }
  const isFile = existsSync(source);
  const content = isFile ? readFileSync(source, 'utf8') : source;
  const name = side + (isFile ? `${source}: ` : '');
  if (content.trimStart().startsWith('{')) {
    const scenario = readScenario(content);
    if (!scenario.ok) throw new Mistake(name + say(scenario.error));
    const { topology, parameters, running, seed, timeline } = scenario.scenario;
    const changes = timeline.map((step, at) => ({
      place: `${name}timeline[${at}]`,
      atMs: step.atMs,
      words: step.words,
    }));
    return { topology, parameters: { ...parameters }, running, seed, changes };
  }
  const link = content.startsWith('#') || /^https?:/.test(content) ? readLink(content.replace(/^[^#]*/, '')) : null;
  if (link) return ofLink(link, side);
  const result = read(content);
  if (!result.ok) throw new Mistake(name + say(result.error));
  return { topology: result.topology, parameters: {}, running: [], seed: 1, changes: [] };
}

/** What a link says, its incidents as changes; its moment is where it is looked at unless --until says otherwise. */
function ofLink(link: LinkResult, side: string): Document {
  if (!link.ok) throw new Mistake(side + linkProblemWords(text, link.problem));
  const { topology, parameters, running, incidents = [], atMs, replay, seed = 1 } = link.shared;
  const [refused] = link.refused;
  if (refused) throw new Mistake(side + refusedFigureWords(text, createFormat('en'), link.refused));
  const changes = incidents.map(({ atMs, incident: { name, node, action } }) => {
    const words = `${action === 'end' ? 'end ' : ''}${name} in ${node}`;
    return { place: `i= ${words}`, atMs, words };
  });
  const flaw = replay && FLAWS.find(({ cve }) => cve === replay.flaw);
  return {
    topology,
    parameters: { ...parameters },
    running,
    seed,
    changes,
    ...(atMs !== undefined && { untilMs: atMs }),
    ...(flaw && { flaws: [{ place: `flaw= ${replay.flaw}`, flaw, attacker: replay.attacker }] }),
  };
}

function durationOf(place: string, given: string): number {
  const ms = readDuration(given);
  if (ms === null) throw new Mistake(`${place}: ${text('simulate.duration')}`);
  return ms;
}

function numberOf(place: string, given: string): number {
  const value = Number(given);
  if (given.trim() === '' || !Number.isFinite(value)) throw new Mistake(`${place}: ${text('simulate.number')}`);
  return value;
}

function settingOf(place: string, given: string) {
  const equals = given.indexOf('=');
  if (equals < 1) throw new Mistake(`${place}: ${text('simulate.setting')}`);
  return { place, id: given.slice(0, equals), value: numberOf(place, given.slice(equals + 1)) };
}

function changeOf(place: string, given: string) {
  const colon = given.indexOf(':');
  if (colon < 1) throw new Mistake(`${place}: ${text('simulate.change')}`);
  return { place, atMs: durationOf(place, given.slice(0, colon)), words: given.slice(colon + 1).trim() };
}

function flawOf(place: string, given: string): Order['flaws'][number] {
  const [, id = '', attacker = ''] = /^(\S+) in (\S+)$/.exec(given.trim()) ?? [];
  if (id === '') throw new Mistake(`${place}: ${text('simulate.flaw')}`);
  const flaw = findFlaw(id);
  if (!flaw) throw new Mistake(`${place}: ${text('simulate.unknownFlaw', { id })}`);
  return { place, flaw, attacker };
}

function help(): string {
  const rows = Object.entries(PARAMETERS).map(([id, { value, unit, low, high, about }]) => {
    return `  ${id.padEnd(44)} ${String(value).padStart(10)} ${unit.padEnd(10)} [${low}..${high}]  ${about}`;
  });
  const flaws = FLAWS.map(
    ({ id, cve, published, versions }) => `  ${id.padEnd(20)} ${published} ${cve.padEnd(15)} ${versions}`,
  );
  return `${text('simulate.help')}\n\n${text('simulate.parameters')}\n${rows.join('\n')}\n\n${text('simulate.flaws')}\n${flaws.join('\n')}\n`;
}
