import { describe, expect, it } from 'vitest';
import { apply } from './edit.ts';
import { readEdit, writeEdit } from './edit-words.ts';
import { read, write } from './notation.ts';
import type { Topology } from './topology.ts';

function document(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(result.error.code);
  return result.topology;
}

const BEFORE = document('host:x86,4cpu,8G(vm#vm-1(container:redis#db);container:nginx#web)');

describe('words of an edit', () => {
  it.each([
    [
      'add container:nginx into vm-1',
      'host:x86,4cpu,8G(vm#vm-1(container:redis#db;container:nginx);container:nginx#web)',
    ],
    ['add host:z,8cpu,16G', 'host:x86,4cpu,8G(vm#vm-1(container:redis#db);container:nginx#web);host:z,8cpu,16G'],
    ['remove web', 'host:x86,4cpu,8G(vm#vm-1(container:redis#db))'],
    ['move db into host', 'host:x86,4cpu,8G(vm#vm-1;container:nginx#web;container:redis#db)'],
    ['scale web 5', 'host:x86,4cpu,8G(vm#vm-1(container:redis#db);container:nginx*5#web)'],
    [
      'set web cpumax=0.5 memmax=256M tenant=acme',
      'host:x86,4cpu,8G(vm#vm-1(container:redis#db);container:nginx#web,0.5cpu,256M,@acme)',
    ],
  ])('%s', (words, after) => {
    const result = readEdit(words, BEFORE);
    if (!result.ok || !('edit' in result)) throw new Error(JSON.stringify(result));
    const applied = apply(BEFORE, result.edit);
    expect(applied.ok && write(applied.topology)).toBe(write(document(after)));
    expect(readEdit(writeEdit(result.edit), BEFORE)).toEqual(result);
  });

  it('go back to a default', () => {
    expect(readEdit('set web replicas=default', BEFORE)).toMatchObject({ edit: { changes: { replicas: null } } });
  });

  it('name incidents, and their end', () => {
    expect(readEdit('cpu-hog in web', BEFORE)).toMatchObject({
      incident: { name: 'cpu-hog', node: 'web', action: 'begin' },
    });
    expect(readEdit('end kernel-panic in vm-1', BEFORE)).toMatchObject({ incident: { action: 'end' } });
  });

  it.each([
    ['add container:nginx', 19, 'notation.expected-word'],
    ['remove ghost', 7, 'unknown-node'],
    ['set web speed=3', 8, 'notation.unknown-attribute'],
    ['scale web many', 10, 'notation.expected-number'],
    ['explode web', 0, 'notation.expected-command'],
    ['host-failure in web', 16, 'incident-needs-host'],
    ['remove web now', 11, 'notation.expected-end'],
    ['add container:ngnix into vm-1', 14, 'unknown-image'],
  ])('%s is a mistake at %i', (words, position, code) => {
    expect(readEdit(words, BEFORE)).toMatchObject({ ok: false, error: { position, code } });
  });
});
