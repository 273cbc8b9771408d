// Sentences of records name other records by ids; readers read where those were published.
import { expect, test } from 'vitest';
import { EVIDENCE, withPublications } from './records.ts';

test('an id in a sentence becomes the publication, and what is none stays', () => {
  const { caution } = EVIDENCE['OV-001'];
  expect(caution).toContain('OV-002');
  const { venue, year } = EVIDENCE['OV-002'].source;
  expect(withPublications(caution ?? '')).toContain(`(${venue} ${year})`);
  expect(withPublications('as AB-123 has it')).toBe('as AB-123 has it');
});

test('no id is left in any caution', () => {
  for (const { caution } of Object.values(EVIDENCE))
    expect(withPublications(caution ?? '')).not.toMatch(/\b[A-Z]{2}-\d{3}\b/);
});
