// The comparison from the shell: `simulate --compare '<needs>'` or `--compare '<notation> vs <notation>'`. The page plays the same
// by the same code.
import { comparisonWords } from '../locales/comparison.ts';
import { type Column, compared, rowsOf } from '../simulation/comparison/comparison.ts';
import { type Deployment, deploymentsOf, ownDeployment } from '../simulation/comparison/deployments.ts';
import { readNeeds } from '../simulation/comparison/needs-text.ts';
import { differencesOf, PAIRS, pairsFrom } from '../simulation/comparison/paired.ts';
import { type Table, writeMarkdown } from '../simulation/comparison/written.ts';
import type { Conditions } from '../simulation/operations/playing.ts';
import type { Topology } from '../topology/topology.ts';

const words = comparisonWords('en');

export interface CompareOrder {
  /** Needs, or two documents with `vs` between them. */
  readonly words: string;
  readonly conditions: Conditions;
  readonly json: boolean;
  /** Reads a document; throws what the caller says of one that cannot be read. */
  document(side: string, text: string): Topology;
  /** What to throw for needs that cannot be read. */
  mistake(problem: string): Error;
}

/** The table as Markdown, or all of it as JSON. */
export function comparisonText(order: CompareOrder): string {
  const { conditions } = order;
  const sides = order.words.split(/\s+vs\s+(?=host:|\{|\S+\.json)/);
  if (sides.length > 2) throw order.mistake(words.say('cli.pairNeeds'));
  const deployments = sides.length === 2 ? pairOf(order, sides) : allOf(order);
  const columns = compared(deployments, conditions);
  const table: Table = {
    columns,
    names: columns.map(({ deployment }) => nameOf(deployment)),
    rows: rowsOf(columns),
    pairs: sides.length === 2 ? differences(columns, conditions) : null,
    about: aboutOf(order, sides.length === 2),
  };
  return order.json ? `${JSON.stringify(plainOf(table), null, 1)}\n` : writeMarkdown(table, words);
}

function aboutOf({ words: text, conditions }: CompareOrder, pair: boolean): string {
  const seed = String(conditions.seed);
  if (pair) return words.say('files.seedOfPair', { seed });
  return words.say('files.seed', { seed, needs: text.trim() === '' ? words.say('files.usual') : text.trim() });
}

function allOf({ words: text, mistake }: CompareOrder): readonly Deployment[] {
  const read = readNeeds(text);
  if (read.ok) return deploymentsOf(read.needs);
  const { code, word, known } = read.error;
  throw mistake(words.say(`needs.problem.${code}`, { word, known }));
}

function pairOf({ document }: CompareOrder, [a = '', b = '']: readonly string[]): readonly Deployment[] {
  return [ownDeployment('a', document('A', a)), ownDeployment('b', document('B', b))];
}

function differences([a, b]: readonly Column[], conditions: Conditions): Table['pairs'] {
  return a && b ? { count: PAIRS, differences: differencesOf(pairsFrom(a, b, conditions)) } : null;
}

function nameOf({ id, way, platform }: Deployment): string {
  if (way === null) return words.say(id);
  return words.say('named', { way: words.say(`ways.${way}`), platform: words.say(`platforms.${platform}`) });
}

function plainOf({ columns, names, rows, pairs }: Table) {
  const deployments = columns.map(({ deployment }, at) => ({
    id: deployment.id,
    name: names[at],
    notation: deployment.notation,
  }));
  return { deployments, rows, pairs };
}
