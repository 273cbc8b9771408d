// What has been worked out of late: who goes to and fro between a few things finds them all as they were left.

export interface Recent<Key, Value> {
  readonly most: number;
  /** The last used first. */
  readonly known: { readonly key: Key; readonly value: Value }[];
}

/** Keeps the `most` last used. */
export function createRecent<Key, Value>(most: number): Recent<Key, Value> {
  return { most, known: [] };
}

/** The same for each of several that do not push out each other's. */
export function recentOf<Whose, Key, Value>(
  all: Map<Whose, Recent<Key, Value>>,
  whose: Whose,
  most: number,
): Recent<Key, Value> {
  let own = all.get(whose);
  if (!own) {
    own = createRecent(most);
    all.set(whose, own);
  }
  return own;
}

/** What is known of a key; from now on it is the last used. */
export function recall<Key, Value>({ known }: Recent<Key, Value>, key: Key): Value | undefined {
  const at = known.findIndex((one) => one.key === key);
  if (at < 0) return undefined;
  const [one] = at === 0 ? known : known.splice(at, 1);
  if (at > 0) known.unshift(one as (typeof known)[number]);
  return one?.value;
}

/** Puts something in the place of what was known of a key; answers with what had to go for it. */
export function remember<Key, Value>({ most, known }: Recent<Key, Value>, key: Key, value: Value): Value | undefined {
  const at = known.findIndex((one) => one.key === key);
  if (at >= 0) known.splice(at, 1);
  known.unshift({ key, value });
  return known.length > most ? known.pop()?.value : undefined;
}
