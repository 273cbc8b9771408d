// What an incident is called inside a sentence.
import type { Text } from './text.ts';

/** The word for an incident; its id where there is none. */
export function incidentWords(text: Text, incident: string): string {
  const key = `time.incident.${incident}`;
  return text.has(key) ? text(key) : incident;
}
