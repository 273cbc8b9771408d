// What the command line says of somebody's file: every note with its line, also where nothing of it can be shown.
import { expect, test } from 'vitest';
import { openText } from '../sharing/importers/open-text.ts';
import { documentOf } from './files.ts';

const domain = (architecture: string) =>
  `<domain type="kvm">\n<name>one</name>\n<memory>1048576</memory>\n<os><type arch="${architecture}">hvm</type></os>\n</domain>`;

async function told(text: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const result = await openText(text);
  try {
    documentOf(
      'a.xml',
      result,
      (line) => lines.push(line),
      (words) => new Error(words),
    );
  } catch (mistake) {
    lines.push((mistake as Error).message);
  }
  return lines;
}

test('notes, by line', async () => {
  expect(await told(domain('x86_64'))).toEqual([
    expect.stringMatching(/^a\.xml:1: The file says nothing of the machine/),
    expect.stringMatching(/^a\.xml:1: The system inside one is not known/),
  ]);
});

test('nothing to be shown, and why', async () => {
  expect(await told(domain('aarch64'))).toEqual([
    'a.xml:4: one is for processors of the architecture aarch64, which the model does not have.',
    'a.xml: Line 1, column 1: There is nothing in it that could stand on the stage.',
  ]);
});
