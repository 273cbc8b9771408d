// What the Sentry keeps of mapped files: on ptrace only, for each sandbox by itself, and for nobody else.
import { describe, expect, it } from 'vitest';
import type { Frame } from './frame.ts';
import { trial } from './starting/trial.ts';

const PTRACE = { 'gvisor.platform': 2 };
const RESTED_MS = 60_000;

function usedMiB(inside: string, parameters: Readonly<Record<string, number>> = {}): number {
  const frame = trial(`host:x86,16cpu,64G,merging=off(${inside})`, parameters, [], RESTED_MS).frameAt(RESTED_MS);
  const { memory } = frame.hosts[0] as Frame['hosts'][number];
  return memory.totalMiB - memory.freeMiB;
}

const onPtrace = (inside: string, more = {}) => usedMiB(inside, { ...PTRACE, ...more }) - usedMiB(inside, more);

describe('what the Sentry keeps of mapped files', () => {
  it('is half of what its program reads of the image, once for each sandbox', () => {
    // 629 MiB of layers, 6.4 % of them read.
    const one = onPtrace('gvisor:node#it');
    expect(one).toBeCloseTo((115 + 515) * 0.064 * 0.5, 0);
    expect(onPtrace('gvisor:node#it*7')).toBeCloseTo(7 * one, 1);
    expect(onPtrace('gvisor:alpine#it')).toBeLessThan(1);
  });

  it('grows with the share that is mapped and with what is read', () => {
    const one = onPtrace('gvisor:node#it');
    expect(onPtrace('gvisor:node#it', { 'gvisor.mappedShare': 1 })).toBeCloseTo(2 * one, 1);
    expect(onPtrace('gvisor:node#it', { 'image.readShare': 0.128 })).toBeCloseTo(2 * one, 1);
  });

  it('is nothing on another platform, nor for what has no Sentry', () => {
    const onKvm = { 'gvisor.platform': 1, 'gvisor.kvmMiB': 10 };
    expect(usedMiB('gvisor:node#it*3', onKvm) - usedMiB('gvisor:node#it*3')).toBeCloseTo(30, 6);
    expect(onPtrace('gvisor:node,sentry=systrap#it')).toBe(0);
    for (const kind of ['container', 'kata', 'system-container']) expect(onPtrace(`${kind}:node#it`)).toBe(0);
  });
});
