// Everything that can be said of a file has words.
import { expect, test } from 'vitest';
import { importsText } from '../../locales/imports.ts';
import { createFormat, createText } from '../../locales/text.ts';
import { ASSUMPTION_CODES, IMPORT_ERROR_CODES, UNSUPPORTED_CODES } from '../../sharing/importers/imported.ts';
import { openText } from '../../sharing/importers/open-text.ts';
import { noteWords, problemWords } from './words.ts';

test('there are words for every code', () => {
  const words = importsText('en');
  expect(ASSUMPTION_CODES.filter((code) => !words.has(`assumptions.${code}`))).toEqual([]);
  expect(UNSUPPORTED_CODES.filter((code) => !words.has(`ignored.${code}`))).toEqual([]);
  expect(IMPORT_ERROR_CODES.filter((code) => !words.has(`errors.${code}`))).toEqual([]);
});

test('sentences name amounts, and mistakes their place', async () => {
  const opened = await openText('services:\n  a: {image: redis}\n');
  const [note] = opened.ok ? opened.imported.assumptions : [];
  expect(note && noteWords('en', createText('en'), createFormat('en'), note)).toBe(
    'The file says nothing of the machine: one host of platform x86 with 16 processors and 64 GiB.',
  );
  const broken = await openText('services:\n\ta: 1\n');
  expect(!broken.ok && problemWords('en', createText('en'), broken.error)).toBe(
    'Line 2, column 1: YAML is indented with spaces, not with tabs.',
  );
  const scenario = await openText('{"strata": 1, "topology": 5}');
  expect(!scenario.ok && problemWords('en', createText('en'), scenario.error)).toMatch(/^Line 1, column 27: /);
});
