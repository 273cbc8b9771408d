// The part of a link that carries changed figures: `p=ksm.sleepMs=5,container.engineMs=120`. A change that cannot be is left
// out and reported, so that a link outlives a figure that was renamed or given another range.
import type { ParameterRecord, Unit, Values } from '../catalog/parameter.ts';
import { PARAMETERS, recordsOf } from '../catalog/parameters.ts';
import { currentIds } from '../catalog/retired.ts';
import type { Definitions } from '../topology/topology.ts';

/** A change that was not made, and why. */
export type RefusedFigure =
  | { readonly code: 'unknown' | 'no-number'; readonly id: string; readonly written: string }
  | {
      readonly code: 'outside';
      readonly id: string;
      readonly written: string;
      readonly low: number;
      readonly high: number;
      readonly unit: Unit;
    };

export interface ReadFigures {
  readonly values: Values;
  readonly refused: readonly RefusedFigure[];
}

export function writeFigures(values: Values): string {
  return Object.entries(values)
    .map(([id, value]) => `${id}=${value}`)
    .join(',');
}

/** Figures of the catalogue or of the link's own definitions, within their range. */
export function readFigures(text: string | undefined, definitions: Definitions): ReadFigures {
  const own = recordsOf(definitions);
  const values: Record<string, number> = {};
  const refused: RefusedFigure[] = [];
  for (const pair of text?.split(',').filter(Boolean) ?? []) {
    const [id = '', written = ''] = pair.split('=');
    const value = written.trim() === '' ? Number.NaN : Number(written);
    // A figure that has been replaced is known by the ids that it has now.
    const ids = currentIds(id, (one) => recordOf(one, own) !== undefined);
    if (!ids) refused.push({ code: 'unknown', id, written });
    else if (!Number.isFinite(value)) refused.push({ code: 'no-number', id, written });
    else {
      for (const one of ids) {
        const record = recordOf(one, own);
        if (!record) continue;
        const { low, high, unit } = record;
        if (value < low || value > high) refused.push({ code: 'outside', id: one, written, low, high, unit });
        else values[one] = value;
      }
    }
  }
  return { values, refused };
}

function recordOf(id: string, own: Readonly<Record<string, ParameterRecord>>): ParameterRecord | undefined {
  if (Object.hasOwn(PARAMETERS, id)) return PARAMETERS[id];
  return Object.hasOwn(own, id) ? own[id] : undefined;
}
