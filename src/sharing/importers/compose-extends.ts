// `extends` in a Compose file: a service takes over from another one of the same file what it does not say itself.
import type { Draft } from './draft.ts';
import { halt } from './imported.ts';
import { at, textAt, textOf, type Value } from './value.ts';

type Services = ReadonlyMap<string, Value>;

/** All services with what they take over put in. */
export function extended(services: Services, draft: Draft): Services {
  const done = new Map<string, Value>();

  function settle(name: string, service: Value, path: readonly string[]): Value {
    const before = done.get(name);
    if (before) return before;
    const wish = at(service, 'extends');
    if (wish === null || service.type !== 'map') return keep(name, service);
    if (path.includes(name)) halt('extends-cycle', wish, { name });
    const file = textAt(wish, 'file');
    if (file !== null) {
      draft.refuse(wish.line, 'extends-file', { name, file });
      return keep(name, service);
    }
    const base = textOf(wish) ?? textAt(wish, 'service') ?? '';
    const found = services.get(base) ?? halt('extends-missing', wish, { name, base });
    return keep(name, merged(settle(base, found, [...path, name]), service));
  }

  function keep(name: string, value: Value): Value {
    done.set(name, value);
    return value;
  }

  for (const [name, service] of services) settle(name, service, []);
  return done;
}

/** Never taken over: they tie a service to others. */
const NOT_TAKEN_OVER = ['depends_on', 'links', 'volumes_from', 'network_mode'];
/** Lists that are joined; every other list of the later one takes the place of the earlier. */
const JOINED = ['cap_add', 'cap_drop', 'security_opt', 'volumes', 'devices', 'ports', 'expose', 'dns', 'tmpfs'];

function merged(base: Value, own: Value, inside = false): Value {
  if (base.type !== 'map' || own.type !== 'map') return own;
  const entries = new Map<string, Value>();
  for (const [key, value] of base.entries) if (inside || !NOT_TAKEN_OVER.includes(key)) entries.set(key, value);
  for (const [key, value] of own.entries) {
    const before = entries.get(key);
    if (before?.type === 'map') entries.set(key, merged(before, value, true));
    else if (before?.type === 'list' && value.type === 'list' && JOINED.includes(key) && !inside)
      entries.set(key, { ...value, items: [...before.items, ...value.items] });
    else entries.set(key, value);
  }
  return { ...own, entries };
}
