// Puts edits and refusals into words: for undo, for what is said aloud, and for what could not be.
import { namesOnPage } from '../locales/names.ts';
import type { Text } from '../locales/text.ts';
import { useText } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import type { Edit, EditName } from '../topology/edit.ts';
import type { Refusal } from '../topology/placement.ts';
import type { Host, Topology } from '../topology/topology.ts';

/** What an edit of this document does, as one would say it: `move db into vm-2`. */
export function editWords(text: Text, { code, params }: EditName, topology: Topology): string {
  return text(`app.edits.${code}`, namesOnPage(params, topology.hosts, text));
}

/** Why something cannot be in a document with these hosts, in a sentence. */
export function refusalWords(text: Text, { code, params }: Refusal, hosts: readonly Host[]): string {
  return text(`refusals.${code}`, namesOnPage(params, hosts, text));
}

/** The hosts as an edit wants them: a refused platform is spoken of as if it were there. */
export function hostsWanted({ hosts }: Topology, edit: Edit): readonly Host[] {
  const platform = edit.type === 'set' ? edit.changes.platform : undefined;
  return platform
    ? hosts.map((host) => ('node' in edit && host.id === edit.node ? { ...host, platform } : host))
    : hosts;
}

/** editWords in the language of the page, for the document on it. */
export function useEditWords(): (name: EditName) => string {
  const text = useText();
  const topology = useDocument((state) => state.topology);
  return (name) => editWords(text, name, topology);
}
