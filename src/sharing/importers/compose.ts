// Docker Compose: services as containers on one host. What a service says is read in compose-service.ts.

import { type Keys, keysWithout, tellWithout } from './bearing.ts';
import { extended } from './compose-extends.ts';
import { bearingOf, DEPLOY, LIMITS, RESERVATIONS } from './compose-keys.ts';
import { readService } from './compose-service.ts';
import { withVariables } from './compose-variables.ts';
import { createDraft, type Draft, type Processor } from './draft.ts';
import { halt, type Imported, type ImportOptions } from './imported.ts';
import { at, entriesOf, itemsAt, mapOf, textOf, type Value } from './value.ts';

/** Whether a document is a Compose file: of today, or of the first version, where services stand at the top. */
export function isCompose(document: Value): boolean {
  if (document.type !== 'map') return false;
  if (document.entries.has('services')) return true;
  const services = entriesOf(document);
  return services.length > 0 && services.every(([, one]) => at(one, 'image') !== null || at(one, 'build') !== null);
}

export function readCompose(written: Value, { profiles: wanted = [] }: ImportOptions): Imported {
  const draft = createDraft('compose');
  const document = withVariables(written, draft);
  const listed = at(document, 'services');
  const top = listed === null && !(document.type === 'map' && document.entries.has('services')) ? document : listed;
  if (top === null) return halt('nothing', document, { format: 'compose' });
  const services = extended(mapOf(top, 'services').entries, draft);
  tellOfTop(draft, document);
  const profiles = new Set<string>();
  const architectures = new Set<Processor>();
  const read = [...services].flatMap(([name, service]) => {
    if (service.type !== 'map') {
      draft.refuse(service.line, 'value', { key: name, written: textOf(service) ?? '' });
      return [];
    }
    const own = itemsAt(service, 'profiles').map((one) => textOf(one) ?? '');
    for (const profile of own) profiles.add(profile);
    if (own.length > 0 && !own.some((one) => wanted.includes(one))) {
      draft.assume(service.line, 'profile-off', { name, profile: own.join(', ') });
      return [];
    }
    tellOfKeys(draft, name, service);
    const id = draft.id(name);
    const found = readService(draft, name, id, service);
    if (found?.architecture) architectures.add(found.architecture);
    return found ? [{ name, id, line: service.line, found }] : [];
  });
  const [usual = 'amd64'] = architectures.size === 1 ? architectures : [];
  for (const { name, id, line, found } of read) {
    draft.add(line, found.architecture ?? usual, id, name, found.box, found.needsBytes);
  }
  return draft.finish({ profiles: [...profiles].map((name) => ({ name, on: wanted.includes(name) })) });
}

function tellOfTop(draft: Draft, document: Value): void {
  const include = at(document, 'include');
  if (include) draft.refuse(include.line, 'include');
  const networks = at(document, 'networks');
  const count = entriesOf(networks).length;
  if (networks && count > 1) draft.refuse(networks.line, 'networks', { count: String(count) });
}

function tellOfKeys(draft: Draft, name: string, service: Value): void {
  const without: string[] = [];
  for (const [key, value] of entriesOf(service)) {
    const bearing = bearingOf(key);
    if (bearing === 'unknown') draft.refuse(value.line, 'unknown-key', { name, key });
    if (bearing === 'unknown-to-the-model') draft.refuse(value.line, 'key', { name, key });
    if (bearing === 'none' && !key.startsWith('x-') && key !== 'profiles') without.push(key);
  }
  const deploy = at(service, 'deploy');
  const inside = (keys: Keys, ...path: readonly string[]) =>
    keysWithout(draft, name, at(deploy, ...path), keys, ['deploy', ...path, ''].join('.'));
  without.push(...inside(DEPLOY), ...inside(LIMITS, 'resources', 'limits'));
  without.push(...inside(RESERVATIONS, 'resources', 'reservations'));
  tellWithout(draft, service.line, name, without);
}
