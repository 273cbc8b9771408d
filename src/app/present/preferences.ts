// What a speaker has set up on this device: keys. Nothing is kept while the page is embedded, and every access may throw.
import { create } from 'zustand';
import { DEEDS } from '../../sharing/talk-messages.ts';
import { keepOnDevice, keptOnDevice } from '../device.ts';
import { type KeyMap, USUAL_KEYS } from './keys.ts';

const KEY = 'strata.talk-keys';
const MOST = 6;

export const useTalkKeys = create<{ readonly keys: KeyMap }>()(() => ({ keys: kept() }));

/** Takes other keys, and keeps them for later visits where that is allowed. */
export function setTalkKeys(keys: KeyMap): void {
  useTalkKeys.setState({ keys });
  keepOnDevice(KEY, JSON.stringify(keys));
}

function kept(): KeyMap {
  try {
    return readKeys(JSON.parse(keptOnDevice(KEY) ?? 'null'));
  } catch {
    return USUAL_KEYS;
  }
}

/** Keys as they were kept; what makes no sense is as usual. */
export function readKeys(read: unknown): KeyMap {
  if (typeof read !== 'object' || read === null) return USUAL_KEYS;
  const taken = new Set<string>();
  const map = { ...USUAL_KEYS };
  for (const deed of DEEDS) {
    const given = (read as Record<string, unknown>)[deed];
    const keys = Array.isArray(given) ? given.slice(0, MOST) : USUAL_KEYS[deed];
    map[deed] = keys.filter((key): key is string => typeof key === 'string' && key.length < 20 && !taken.has(key));
    for (const key of map[deed]) taken.add(key);
  }
  return map;
}
