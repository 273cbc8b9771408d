import { describe, expect, it } from 'vitest';
import { createRun } from '../../simulation/run.ts';
import { read } from '../../topology/read.ts';
import { frame } from '../fixtures/four-tenants.ts';
import { withPresent } from '../with-present.ts';
import { cut, momentOf, processorHeadline } from './stack.ts';

describe('the present moment', () => {
  const document = read('host:x86,4cpu,16G(vm#a,1G,@acme(container:nginx);vm#b,1G,@globex;container:postgres,@acme)');
  if (!document.ok) throw new Error('unreadable');
  const entries = [{ atMs: 0, topology: document.topology }];
  const run = createRun({ seed: 1, parameters: {}, running: [], entries }, 60_000);

  it('of a frame is that of the curves, while machines boot too', () => {
    const { moments } = cut(run.series(0, 60_000, 31));
    for (const moment of moments) {
      const present = momentOf(run.frameAt(moment.tMs));
      expect(present?.used).toBeCloseTo(moment.used, 6);
      expect(present?.wanted).toBeCloseTo(moment.wanted, 6);
      for (const [bed, cores] of Object.entries(moment.beds)) expect(present?.beds[bed] ?? 0).toBeCloseTo(cores, 6);
    }
    expect(Math.max(...moments.map((moment) => moment.used))).toBeGreaterThan(1);
  });

  it('uses what the headline says, wherever it stands between the samples', () => {
    const { moments } = cut(run.series(0, 60_000, 13));
    const now = run.frameAt(6_700);
    const row = withPresent(moments, momentOf(now)).find((moment) => moment.tMs === 6_700);
    expect(row?.used).toBeCloseTo(processorHeadline(now)?.usedCores ?? Number.NaN, 6);
    expect(momentOf(frame({ hosts: [] }))).toBeNull();
  });
});
