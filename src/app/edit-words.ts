// Puts edits and refusals into words: for undo, for what is said aloud, and for what could not be.
import { spokenNames, withHostNames } from '../locales/names.ts';
import type { Text } from '../locales/text.ts';
import { useText } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import type { StepName } from '../store/history.ts';
import type { Refusal } from '../topology/placement.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { find } from '../topology/tree.ts';

/** What an edit of this document does, as one would say it: `move db into vm-2`. */
export function editWords(text: Text, { code, params }: StepName, topology: Topology): string {
  const named = withHostNames(params, (id) => find(topology, id), text, topology.hosts);
  const incident = `inspector.trouble.${params.incident}`;
  return text(`app.edits.${code}`, text.has(incident) ? { ...named, incident: text(incident) } : named);
}

/** Why something that stands in a document cannot be as it was to be, in a sentence that calls it by its name. */
export function standingRefusalWords(text: Text, { code, params }: Refusal, topology: Topology): string {
  return text(
    `refusals.${code}`,
    withHostNames(params, (id) => find(topology, id), text, topology.hosts),
  );
}

/** Why something that is in the hand cannot be there, in a sentence. */
export function refusalWords(text: Text, { code, params }: Refusal, topology: Topology): string {
  return text(
    `refusals.${code}`,
    spokenNames(params, (id) => find(topology, id), text, topology.hosts),
  );
}

/** A document with another platform under one host, or under all, to say of it why it cannot be. */
export function withPlatform(topology: Topology, platform: string, host?: NodeId): Topology {
  const hosts = topology.hosts.map((one) => (host === undefined || one.id === host ? { ...one, platform } : one));
  return { ...topology, hosts };
}

/** editWords in the language of the page, for the document on it. */
export function useEditWords(): (name: StepName) => string {
  const text = useText();
  const topology = useDocument((state) => state.topology);
  return (name) => editWords(text, name, topology);
}
