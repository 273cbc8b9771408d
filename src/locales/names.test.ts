// What hosts are called where nobody has named them.
import { describe, expect, test } from 'vitest';
import './all-words.ts';
import { read } from '../topology/read.ts';
import { walk } from '../topology/tree.ts';
import { nodeName, withHostNames } from './names.ts';
import { createText } from './text.ts';

const text = createText('en');

function namesIn(notation: string): readonly string[] {
  const result = read(notation);
  if (!result.ok) throw new Error(result.error.code);
  return result.topology.hosts.map((host) => nodeName(host, text, result.topology.hosts));
}

describe('Hosts without a name', () => {
  test.each([
    ['host:x86', ['x86']],
    ['host:x86; host:z', ['x86', 'IBM z']],
    ['host:x86; host:z; host:x86', ['x86 1', 'IBM z', 'x86 2']],
  ])('%s', (notation, names) => {
    expect(namesIn(notation)).toEqual(names);
  });

  test('are told apart in sentences too', () => {
    const result = read('host:x86#a; host:x86#b');
    if (!result.ok) throw new Error(result.error.code);
    const { topology } = result;
    const find = (id: string) => walk(topology).find(({ node }) => node.id === id)?.node;
    expect(withHostNames({ to: 'b', node: 'web' }, find, text, topology.hosts)).toEqual({ to: 'x86 2', node: 'web' });
  });
});
