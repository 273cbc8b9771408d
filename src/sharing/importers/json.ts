// JSON into values with places, by the reader of scenario files.
import { attemptJson, type Json, type ScenarioError } from '../../topology/scenario-json.ts';
import { halt, ImportStop, type Place } from './imported.ts';
import { MOST_VALUES, type Value } from './value.ts';

/** Reads a text as one JSON value. */
export function readJson(text: string, firstLine = 1): Value {
  const lines = lineStarts(text);
  let count = 0;
  const result = attemptJson(text, (json) => json);
  if (!result.ok) throw asStop(result.error, firstLine);
  const convert = (json: Json, place: Place): Value => {
    count += 1;
    if (count > MOST_VALUES) halt('too-many', place, { most: String(MOST_VALUES) });
    if (json.type === 'object') {
      const entries = new Map<string, Value>();
      for (const [key, member] of json.members) entries.set(key, convert(member, placeAt(lines, member.at, firstLine)));
      return { ...place, size: 1, type: 'map', entries };
    }
    if (json.type === 'list') {
      const items = json.items.map((item) => convert(item, placeAt(lines, item.at, firstLine)));
      return { ...place, size: 1, type: 'list', items };
    }
    const value = json.type === 'null' ? null : json.value;
    return { ...place, size: 1, type: 'scalar', value, text: value === null ? '' : String(value) };
  };
  return convert(result.value, placeAt(lines, result.value.at, firstLine));
}

/** Reads a text with a JSON value on each line, as a list. */
export function readJsonLines(text: string): Value {
  const items = text.split('\n').flatMap((words, index) => (words.trim() === '' ? [] : [readJson(words, index + 1)]));
  const size = items.length;
  if (size > MOST_VALUES) halt('too-many', { line: 1, column: 1 }, { most: String(MOST_VALUES) });
  return { line: 1, column: 1, size, type: 'list', items };
}

/** A mistake of the scenario reader, whose words are the refusals'. */
export function asStop({ code, params, line, column }: ScenarioError, firstLine = 1): ImportStop {
  return new ImportStop({ code, refusal: true, params, line: line + firstLine - 1, column });
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of a character, by halving. */
function placeAt(starts: readonly number[], position: number, firstLine: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return { line: low + firstLine, column: position - (starts[low] as number) + 1 };
}
