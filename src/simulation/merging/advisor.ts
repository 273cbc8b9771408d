// The scan-time advisor of Linux (6.8 and later): after every pass it sets how many pages the scanner visits in a batch, so that
// a pass takes the time that was asked for, within bounds on the processor. The rule is that of mm/ksm.c (scan_time_advisor),
// in whole numbers and per cent as there.
import type { Value } from '../../catalog/parameter.ts';
import type { Advice } from './state.ts';

/** Weight of the newest pass in the moving average of the change, in per cent (EWMA_WEIGHT in mm/ksm.c). */
const NEWEST = 30;
const ALL = 100;

/** Where it begins: nothing is known of a pass yet. */
export function firstAdvice(value: Value): Advice {
  return { pagesToScan: Math.max(1, Math.floor(value('ksm.advisorMinPages'))), scanTimeS: 0, change: 0 };
}

/** What it says after a pass that has taken `passMs`, of which `cpuMs` were work. */
export function advise(before: Advice, passMs: number, cpuMs: number, value: Value): Advice {
  const scanTimeS = atLeastOne(Math.floor(passMs / 1000));
  const percent = atLeastOne(Math.floor((Math.floor(cpuMs) * ALL) / (scanTimeS * 1000)));
  const lastS = before.scanTimeS > 0 ? before.scanTimeS : scanTimeS;
  const factor = atLeastOne(Math.floor((value('ksm.advisorTargetS') * ALL) / scanTimeS));
  const latest = atLeastOne(Math.floor((scanTimeS * ALL) / lastS));
  const change = Math.floor(((ALL - NEWEST) * before.change + NEWEST * latest) / ALL);
  let pages = Math.floor((before.pagesToScan * ALL) / factor);
  pages = Math.floor((pages * change) / ALL);
  const perPercent = atLeastOne(Math.floor(before.pagesToScan / percent));
  pages = Math.min(pages, Math.floor(perPercent * value('ksm.advisorMaxCpu') * ALL));
  pages = Math.max(pages, Math.floor(perPercent * value('ksm.advisorMinCpu') * ALL));
  pages = Math.min(pages, Math.floor(value('ksm.advisorMaxPages')));
  return { pagesToScan: atLeastOne(pages), scanTimeS, change };
}

function atLeastOne(number: number): number {
  return Math.max(1, number);
}
