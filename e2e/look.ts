// One look at the three charts at a moment of the run: headlines, and the figures of the tables behind them.
import { expect } from '@playwright/test';
import { type Headlines, numberIn, type TableRow } from './page/charts.ts';
import type { Strata } from './page/strata.ts';

export interface Look {
  readonly headlines: Headlines;
  /** Private, page cache, merged, kernels… at that moment, in whole MiB. */
  memory(column: string): number;
  /** Seconds in the table of the waterfall: `Ready after`, `Waiting`, `Kernel`… of one thing. */
  start(name: string, column: string): number;
  /** Whose walls: `acme` against `globex`, from the attacker outwards. */
  walls(attacker: string, victim: string): string | null;
}

/** A moment in whole tens of seconds, or the one at which merging has come to rest. */
export type When = number | 'merged';

/** Goes to a moment, waits until everything there runs, and reads all figures. */
export async function lookAt(strata: Strata, when: When): Promise<Look> {
  const { time, stage, charts } = strata;
  if (when === 'merged') await time.goToEvent('merge settles');
  else await time.goTo(when);
  await stage.awaitRunning();
  const headlines = await charts.headlines();
  await charts.open('Isolation');
  const pairs = await charts.rows('Walls between tenants');
  await charts.close();
  await charts.open('Startup cost');
  const starts = await charts.rows('Seconds by stage');
  await charts.close();
  await charts.open('Memory sharing');
  const memory = await memoryNow(strata, headlines);
  await charts.close();
  return {
    headlines,
    memory: (column) => figure(memory, column),
    start: (name, column) => figure(rowOf(starts, 'Name', name), column),
    walls: (attacker, victim) =>
      pairs.find((pair) => pair.Attacker === attacker && pair.Victim === victim)?.[
        'Walls, from the attacker outwards'
      ] ?? null,
  };
}

/** The row of the present moment, once the table (which follows its drawing) shows the run whose headline is known. */
async function memoryNow(strata: Strata, headlines: Headlines): Promise<TableRow> {
  let now: TableRow = {};
  await expect(async () => {
    const rows = await strata.charts.rows('Memory held');
    now = rows.find((row) => /, now$/.test(row.Time ?? '')) ?? {};
    const saved = figure(now, 'if nothing were shared') - figure(now, 'Held');
    expect(Math.abs(saved - headlines.savedMiB)).toBeLessThanOrEqual(1.5);
  }).toPass({ intervals: [50, 100, 200] });
  return now;
}

function rowOf(rows: readonly TableRow[], column: string, words: string): TableRow {
  const found = rows.find((row) => row[column] === words);
  if (!found) throw new Error(`No row has ${words} as its ${column}.`);
  return found;
}

function figure(row: TableRow, column: string): number {
  return numberIn(row[column] ?? '') ?? 0;
}
