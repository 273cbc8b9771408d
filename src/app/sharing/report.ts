// What is on the page as a text for people: what was built, how it stands at this moment, which figures were changed, and which
// figures the run reads, each with its source or the word assumption.
import type { ParameterRecord } from '../../catalog/parameter.ts';
import type { Records } from '../../catalog/parameters.ts';
import { figuresText } from '../../locales/figures.ts';
import { nodeName } from '../../locales/names.ts';
import type { sharingText } from '../../locales/sharing.ts';
import { createFormat, type Format, type Locale, type Text } from '../../locales/text.ts';
import { dayOf } from '../../sharing/exporters/citation.ts';
import { code, plainText, table } from '../../sharing/exporters/markdown.ts';
import type { EventFrame, Frame } from '../../simulation/frame.ts';
import { imageOf } from '../../topology/attributes.ts';
import type { Topology, TopologyNode } from '../../topology/topology.ts';
import { walk } from '../../topology/tree.ts';
import { type PropertyValue, writeValue } from '../../topology/values.ts';
import { PROPERTIES, VOCABULARY } from '../../topology/vocabulary.ts';
import { write } from '../../topology/write.ts';
import { catalogName } from '../catalog-name.ts';
import { amount } from '../figures/amount.ts';

export interface Reported {
  readonly title: string;
  readonly link: string;
  readonly version: string;
  readonly day: Date;
  readonly topology: Topology;
  readonly frame: Frame | null;
  readonly events: readonly EventFrame[];
  readonly seed: number;
  /** Changed figures. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly records: Records;
  /** Ids of the figures that the run reads. */
  readonly read: readonly string[];
}

const MiB = 1024 * 1024;
/** More events than this are counted only. */
const MOST_EVENTS = 200;

export interface ReportWords {
  readonly locale: Locale;
  readonly text: Text;
  readonly say: ReturnType<typeof sharingText>;
}

export function writeReport(about: Reported, words: ReportWords): string {
  const { say } = words;
  const parts = [
    `# ${plainText(about.title)}`,
    say('report.about', { version: about.version, day: dayOf(about.day), seed: String(about.seed) }),
    `<${about.link.replace(/[<>\s]/g, encodeURIComponent)}>`,
    `## ${say('report.built')}`,
    built(about.topology, words),
    code(write(about.topology)),
    ...(about.frame
      ? [`## ${say('report.moment', { time: createFormat(words.locale).seconds(about.frame.tMs) })}`]
      : []),
    ...(about.frame ? [hosts(about.frame, about.topology, words), nodes(about.frame, words)] : []),
    `## ${say('report.happened')}`,
    happened(about, words),
    `## ${say('report.changed')}`,
    changed(about, words),
    `## ${say('report.figures')}`,
    say('report.figuresAbout'),
    figures(about, words),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function built(topology: Topology, words: ReportWords): string {
  const format = createFormat(words.locale);
  return walk(topology)
    .map(({ node, depth }) => `${'  '.repeat(depth)}- ${inWords(topology, node, words, format)}`)
    .join('\n');
}

function inWords(topology: Topology, node: TopologyNode, { text, say }: ReportWords, format: Format): string {
  const name = plainText(nodeName(node, text));
  if (node.kind === 'host') {
    const size = { cores: format.count(node.cores), memory: format.MiB(node.memoryBytes / MiB) };
    return say('report.host', { name, platform: plainText(catalogName(text, 'platforms', node.platform)), ...size });
  }
  const values = node as unknown as Readonly<Record<string, PropertyValue | undefined>>;
  const said = PROPERTIES.flatMap((property) => {
    const value = ['name', 'image', 'replicas'].includes(property) ? undefined : values[property];
    return value === undefined ? [] : [code(`${VOCABULARY[property].word}=${writeValue(property, value)}`)];
  });
  const sentence = say('report.box', {
    name,
    count: format.count(node.replicas),
    kind: text(`catalog.kinds.${node.kind}.name`),
    image: plainText(catalogName(text, 'images', imageOf(topology, node))),
  });
  return said.length === 0 ? sentence : `${sentence}: ${said.join(', ')}`;
}

function hosts(frame: Frame, topology: Topology, { locale, text, say }: ReportWords): string {
  const format = createFormat(locale);
  const head = (['host', 'held', 'saved', 'free', 'used', 'overhead', 'kernels'] as const).map((key) =>
    say(`report.columns.${key}`),
  );
  const rows = frame.hosts.map(({ id, memory, cpu, kernels }) => {
    const host = topology.hosts.find((one) => one.id === id);
    return [
      plainText(host ? nodeName(host, text) : id),
      format.MiB(memory.totalMiB - memory.freeMiB),
      format.MiB(memory.savedByPageCacheMiB + memory.savedByMergingMiB + memory.savedBySegmentsMiB),
      format.MiB(memory.freeMiB),
      format.number(cpu.usedCores),
      format.number(cpu.overheadCores),
      format.count(kernels.reduce((sum, { instances }) => sum + instances, 0)),
    ];
  });
  return table(head, rows);
}

function nodes(frame: Frame, { locale, say }: ReportWords): string {
  const format = createFormat(locale);
  const head = (['node', 'phase', 'ready', 'readyAt', 'cores', 'memory', 'share', 'slowdown'] as const).map((key) =>
    say(`report.columns.${key}`),
  );
  const rows = frame.nodes.map((node) => [
    code(node.path),
    say(`report.phases.${node.phase}`),
    `${format.count(node.ready)}/${format.count(node.count)}`,
    node.readyAtMs ? format.seconds(node.readyAtMs.last) : '',
    format.number(node.cpu.allocatedCores),
    format.MiB(node.memory.residentMiB),
    format.MiB(node.memory.proportionalMiB),
    node.slowdown === null ? '' : `× ${format.number(node.slowdown)}`,
  ]);
  return table(head, rows);
}

function happened({ events }: Reported, { locale, say }: ReportWords): string {
  const format = createFormat(locale);
  const told = events.filter(({ type }) => type !== 'stage');
  if (told.length === 0) return say('report.nothing');
  const shown = told.slice(0, MOST_EVENTS);
  const rows = shown.map(({ tMs, type, node, detail }) => [
    format.seconds(tMs),
    code(type),
    code(node),
    detail && code(detail),
  ]);
  const head = (['time', 'event', 'node', 'detail'] as const).map((key) => say(`report.columns.${key}`));
  const rest = told.length - shown.length;
  return `${table(head, rows)}${rest > 0 ? `\n\n${say('report.more', { count: rest })}` : ''}`;
}

function changed({ parameters, records }: Reported, words: ReportWords): string {
  const { say, locale } = words;
  const ids = Object.keys(parameters);
  if (ids.length === 0) return say('report.noneChanged');
  const head = (['figure', 'meaning', 'is', 'was'] as const).map((key) => say(`report.columns.${key}`));
  const value = (record: ParameterRecord | undefined, number: number) =>
    record ? amount(figuresText(locale), createFormat(locale), number, record.unit) : String(number);
  return table(
    head,
    ids.map((id) => {
      const record = records[id];
      const was = record ? value(record, record.value) : '';
      return [code(id), plainText(record?.about ?? ''), value(record, parameters[id] ?? 0), was];
    }),
  );
}

function figures({ read, records, parameters }: Reported, { say, locale }: ReportWords): string {
  const text = figuresText(locale);
  const format = createFormat(locale);
  const head = (['figure', 'meaning', 'is', 'range', 'source'] as const).map((key) => say(`report.columns.${key}`));
  const rows = read.flatMap((id) => {
    const record = records[id];
    if (!record) return [];
    const is = amount(text, format, parameters[id] ?? record.value, record.unit);
    const range = `${amount(text, format, record.low, record.unit)} – ${amount(text, format, record.high, record.unit)}`;
    return [[code(id), plainText(record.about), is, range, sourceOf(record, say)]];
  });
  return table(head, rows);
}

function sourceOf({ source }: ParameterRecord, say: ReportWords['say']): string {
  if ('assumption' in source) return say('report.assumption', { reason: plainText(source.assumption) });
  const { title, authors, venue, year, place, link } = source;
  const words = plainText(`${authors}, “${title}”, ${venue} ${year}, ${place}`);
  return /^https:/.test(link) ? `${words}, <${link}>` : words;
}
