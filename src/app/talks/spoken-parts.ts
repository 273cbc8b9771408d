// What scenes that are made of lessons have in common: lists in their words, and the time for building something.

/** To build it, minutes. */
export const EXERCISE_MINUTES = 4;
/** To build it, and to read what is asked and look at a solution besides. */
export const MINUTES_WITH_EXERCISE = 5;

/** Lines as talks have lists in their words; a line that breaks would end its point. */
export function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.replace(/\s*\n\s*/g, ' ')}`).join('\n');
}
