// Which records name the machine on which something was measured, by their own words.
import { describe, expect, it } from 'vitest';
import { EVIDENCE, isEvidenceId } from '../catalog/evidence.ts';
import { CASES } from './cases.ts';
import { namesMachine, WITHOUT_MACHINE } from './machines.ts';

/** A processor, a machine, a type of rented machine, or a number of cores. */
const MACHINE =
  /Xeon|EPYC|Core i\d|Core 2|Pentium|Ryzen|AMD|\bi7-|\.metal|m5d|c8i|n1-standard|g1-small|\bz\d{2,4}\b|Azure|CloudLab|Hetzner|Equinix|Packet|Dell|IBM x|NUC|\b\d+ (ARM )?cores(?! a pod)|four cores|rented machine of|guest of \d processors|small server/;

const used = [...new Set(CASES.flatMap(({ source }) => source.evidence?.split(', ') ?? []))];
const setupOf = (id: string): string => (isEvidenceId(id) ? EVIDENCE[id].setup : '');

describe('the machine on which something was measured', () => {
  it('is named by no record of the list, and by all others that a case is from', () => {
    expect(WITHOUT_MACHINE.filter((id) => !isEvidenceId(id) || MACHINE.test(setupOf(id)))).toEqual([]);
    expect(used.filter((id) => !WITHOUT_MACHINE.includes(id) && !MACHINE.test(setupOf(id)))).toEqual([]);
  });

  it('is in the list once, and only for what a case is from', () => {
    expect(new Set(WITHOUT_MACHINE).size).toBe(WITHOUT_MACHINE.length);
    expect(WITHOUT_MACHINE.filter((id) => !used.includes(id))).toEqual([]);
  });

  it('is named where all records of a figure do', () => {
    expect(namesMachine('OV-011')).toBe(true);
    expect(namesMachine('OV-011, ST-154')).toBe(false);
    expect(namesMachine(undefined)).toBe(true);
  });
});
