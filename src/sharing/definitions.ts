// Platforms, images and workloads of one's own as they come in with a link: checked piece by piece, so that nothing gets in
// that the simulation could stumble over. Where something is wrong, the place is said.
import * as v from 'valibot';
import type { GuestSystem } from '../catalog/image.ts';
import { PARAMETERS, recordsOf } from '../catalog/parameters.ts';
import { isId } from '../topology/limits.ts';
import type { Definitions } from '../topology/topology.ts';

const UNITS = [
  ...['ms', 's', 'us', 'cores', 'core-ms', 'bytes', 'KiB', 'MiB', 'MiB/s'],
  ...['pages', 'share', 'factor', 'count', 'per second', 'walls'],
] as const;
const CAPABILITIES = [
  ...['z-firmware', 'x86-processor', 'linux-kernel', 'container-engine', 'hardware-virtualization', 'zvm-hypervisor'],
] as const;

const id = v.pipe(v.string(), v.check(isId));
/** The id of a record: of the catalogue, or among the definitions' own. */
const record = v.pipe(v.string(), v.minLength(1));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const words = v.string();

const parameterRecord = v.object({
  value: amount,
  unit: v.picklist(UNITS),
  low: amount,
  high: amount,
  about: words,
  source: v.union([
    v.object({ assumption: words }),
    v.object({ title: words, year: v.number(), place: words, link: words, evidence: v.exactOptional(words) }),
  ]),
});
const parameters = v.record(v.pipe(v.string(), v.minLength(1)), parameterRecord);

const platform = v.object({
  id,
  architecture: v.picklist(['amd64', 's390x']),
  family: v.picklist(['x86', 'z']),
  offers: v.array(v.picklist(CAPABILITIES)),
  nestedByDefault: v.boolean(),
  defaults: v.object({
    cores: v.pipe(amount, v.integer(), v.minValue(1)),
    memoryBytes: v.pipe(amount, v.integer(), v.minValue(1)),
    diskBytesPerS: record,
    networkBytesPerS: record,
  }),
  exitCost: v.pipe(v.array(record), v.minLength(1)),
  translation: v.exactOptional(v.pipe(v.array(record), v.minLength(1))),
  parameters,
});

const image = v.object({
  id,
  layers: v.array(v.object({ id: v.pipe(v.string(), v.minLength(1)), size: record })),
  architectures: v.array(v.picklist(['amd64', 's390x'])),
  workload: id,
  application: v.object({ startCpu: record, startWait: record, privateMemory: record }),
  guest: v.exactOptional(
    v.object({
      system: v.picklist(['linux', 'zvm']),
      kernelMs: record,
      probeMs: v.exactOptional(record),
      servicesMs: record,
      servicesReadBytes: record,
      kernelBytes: record,
      userSpaceBytes: record,
    }),
  ),
  parameters,
});

const workload = v.object({
  id,
  arrival: v.picklist(['open', 'closed']),
  operationsPerS: v.exactOptional(record),
  threads: record,
  cpuMsPerOperation: record,
  systemCallsPerOperation: record,
  exitsPerOperation: record,
  nestedPaging: v.exactOptional(record),
  diskBytesPerOperation: record,
  networkBytesPerOperation: record,
  memory: record,
  volatileShare: record,
  parameters,
});

const schema = v.object({ platforms: v.array(platform), images: v.array(image), workloads: v.array(workload) });

export type DefinitionsResult =
  | { readonly ok: true; readonly definitions: Definitions }
  | { readonly ok: false; readonly place: string; readonly reason: string };

/** Definitions from JSON text. `place` is the path to what is wrong (`images.0.layers`), `reason` what is wrong with it. */
export function readDefinitions(text: string): DefinitionsResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (mistake) {
    return { ok: false, place: 'd', reason: mistake instanceof Error ? mistake.message : String(mistake) };
  }
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, place: v.getDotPath(issue) ?? 'd', reason: issue.message };
  }
  const definitions: Definitions = parsed.output;
  const missing = missingRecord(definitions);
  return missing ? { ok: false, ...missing } : { ok: true, definitions };
}

/** The first figure that is named and that nobody has. */
function missingRecord(definitions: Definitions): { place: string; reason: string } | null {
  const own = recordsOf(definitions);
  const known = (name: string) => Object.hasOwn(PARAMETERS, name) || Object.hasOwn(own, name);
  for (const [place, name] of recordsNamedIn(definitions)) if (!known(name)) return { place, reason: name };
  return null;
}

type Named = readonly [place: string, record: string];

function recordsNamedIn({ platforms, images, workloads }: Definitions): readonly Named[] {
  const under = (place: string, fields: object): Named[] =>
    Object.entries(fields).flatMap(([key, name]) =>
      typeof name === 'string' ? [[`${place}.${key}`, name] as const] : [],
    );
  return [
    ...platforms.flatMap(({ defaults, exitCost, translation = [] }, index) => [
      ...under(`platforms.${index}.defaults`, defaults),
      ...under(`platforms.${index}.exitCost`, exitCost),
      ...under(`platforms.${index}.translation`, translation),
    ]),
    ...images.flatMap(({ layers, application, guest: { system: _system, ...guest } = {} as GuestSystem }, index) => [
      ...layers.map(({ size }, at): Named => [`images.${index}.layers.${at}.size`, size]),
      ...under(`images.${index}.application`, application),
      ...under(`images.${index}.guest`, guest),
    ]),
    ...workloads.flatMap(({ id: _id, arrival: _arrival, ...records }, index) => under(`workloads.${index}`, records)),
  ];
}
