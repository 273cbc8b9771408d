// Changes to plain data by parts, as forms make them.

export type Patch<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] | undefined };

/** The whole with some parts changed; `undefined` takes a part away. */
export function patched<Whole extends object>(whole: Whole, patch: Patch<Whole>): Whole {
  const merged = Object.entries({ ...whole, ...patch }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged) as Whole;
}

/** A list with one item replaced. */
export function replaced<Item>(items: readonly Item[], at: number, item: Item): readonly Item[] {
  return items.map((one, index) => (index === at ? item : one));
}

export function without<Item>(items: readonly Item[], at: number): readonly Item[] {
  return items.filter((_one, index) => index !== at);
}

/** A list with the item at one place moved to another, if there is such a place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const others = without(items, from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

/** A list that may be missing when it is empty. */
export function orNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** The base, or the base with the next number that nobody has. */
export function freshId(taken: readonly string[], base: string): string {
  let id = base;
  for (let number = 2; taken.includes(id); number++) id = `${base}-${number}`;
  return id;
}

/** What an id is cut to, so that it is one still with a number behind it. */
const ROOM_FOR_NUMBER = 36;

/** The same for a base that may be as long as an id may be. */
export function freshIdLike(taken: readonly string[], id: string): string {
  return freshId(taken, id.slice(0, ROOM_FOR_NUMBER).replace(/-$/, ''));
}

/** Words between commas. */
export function listIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Numbers between commas; what is none is left out. */
export function numbersIn(text: string): readonly number[] {
  return listIn(text)
    .map(Number)
    .filter((number) => Number.isFinite(number));
}
