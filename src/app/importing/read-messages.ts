// What is asked of the thread that reads somebody's file, and how it answers; the page itself answers where there are no threads.
import type { ImportResult } from '../../sharing/importers/imported.ts';
import { openBytes, openText } from '../../sharing/importers/open-text.ts';

export interface ReadRequest {
  /** Text, or the bytes of a file. */
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** Profiles of a Compose file that are switched on. */
  readonly profiles: readonly string[];
}

export function answerRead({ content, profiles }: ReadRequest): Promise<ImportResult> {
  return typeof content === 'string' ? openText(content, { profiles }) : openBytes(content, { profiles });
}
