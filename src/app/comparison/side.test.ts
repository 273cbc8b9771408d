// One side of a pair: notation, links, hashes, the stage, and what is none of them.
import { beforeAll, describe, expect, test } from 'vitest';
import { createText, loadWords } from '../../locales/text.ts';
import { readSide } from './side.ts';

const NOTATION = 'host:x86,8cpu,16G(container:nginx#web)';
const HASH = '#v=1&t=host:z,4cpu,8G(container:redis#store)';

beforeAll(loadWords);

function read(text: string, hash = '') {
  const result = readSide('b', text, hash, createText('en'));
  return result.ok ? result.candidate : result.problem;
}

describe('a side', () => {
  test.each([
    ['notation', NOTATION, '', NOTATION],
    ['notation among spaces', `  ${NOTATION} `, '', NOTATION],
    ['a hash', `#v=1&t=${NOTATION}`, '', NOTATION],
    ['a hash without its sign', `v=1&t=${NOTATION}`, '', NOTATION],
    ['a whole address', `https://example.org/strata/?theme=dark#v=1&t=${encodeURIComponent(NOTATION)}`, '', NOTATION],
    ['nothing: the stage', '', HASH, 'host:z,4cpu,8G(container:redis#store)'],
  ])('%s', (_name, text, hash, notation) => {
    expect(read(text, hash)).toMatchObject({ deployment: { id: 'b', way: null, notation }, parameters: {} });
  });

  test('changed figures of a link come along', () => {
    expect(read(`#v=1&t=${NOTATION}&p=ksm.sleepMs=50`)).toMatchObject({ parameters: { 'ksm.sleepMs': 50 } });
  });

  test('nothing on the stage either: bare containers', () => {
    expect(read('')).toMatchObject({ deployment: { platform: 'z' } });
  });

  test.each([
    ['https://example.org/', null],
    ['#else', null],
    ['host:x86(container:nowhere)', /nowhere/],
    ['#v=9&t=host:x86', /9/],
    ['#v=1&t=host:x86(', /notation|expected|place/i],
  ])('%s cannot be read', (text, problem) => {
    if (problem === null) expect(read(text)).toBeNull();
    else expect(read(text)).toMatch(problem);
  });
});
