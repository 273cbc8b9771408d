// What an image is built for, and what that means where it is put: refused in words, or emulated.
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import { write } from './write.ts';

const CASES: readonly (readonly [notation: string, code: string | null])[] = [
  ['host:x86(container:mongo)', null],
  ['host:z(container:mongo)', 'exec-format'],
  ['host:z(container:mongo,emulation)', null],
  ['host:z(lpar(vm(container:mongo)))', 'exec-format'],
  ['host:z(container:nginx/amd64)', 'exec-format'],
  ['host:z(container:nginx/amd64,emulation=on)', null],
  ['host:x86(container:nginx/s390x)', 'exec-format'],
  ['host:x86(container:nginx/s390x,emulation=on)', null],
  ['host:x86(container:nginx/arm64,emulation=on)', null],
  ['host:x86(vm:debian/s390x)', 'architecture'],
  ['host:z(gvisor:nginx/amd64)', 'architecture'],
  ['host:x86(vm:debian,emulation=on)', 'not-of-kind'],
  ['host:x86(container:mongo/s390x)', 'no-such-variant'],
  ['host:x86(container:nginx/mips)', 'unknown-choice'],
  ['host:z,8cpu(lpar,4cpu,dedicated;lpar,4cpu,dedicated)', null],
  ['host:z,8cpu(lpar,4cpu,dedicated;lpar,5cpu,dedicated)', 'dedicated-exceed-host'],
  ['host:z,8cpu(lpar,3cpu,dedicated*3)', 'dedicated-exceed-host'],
  ['host:z(zvm,dedicated)', 'not-of-kind'],
];

describe('an image and the processors of its host', () => {
  it.each(CASES)('%s: %s', (notation, code) => {
    const result = read(notation);
    expect(result.ok ? null : result.error.code).toBe(code);
  });

  it('is written with its variant and reads back alike', () => {
    const result = read('host:z(container:nginx/amd64,emulation=on;lpar,dedicated)');
    if (!result.ok) throw new Error(result.error.code);
    const text = write(result.topology);
    expect(text).toContain('arch=amd64,emulation=on');
    expect(read(text)).toEqual(result);
  });
});
