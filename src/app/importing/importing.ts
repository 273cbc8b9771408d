// The file that is being opened: its text, what was read out of it, and the changes that were made before it stands on the stage.
import { create } from 'zustand';
import type { ImportError, Imported } from '../../sharing/importers/imported.ts';
import { LONGEST_TEXT, openText } from '../../sharing/importers/open-text.ts';
import { apply, type Changes } from '../../topology/edit.ts';
import type { Refusal } from '../../topology/refusal.ts';
import type { NodeId, Topology } from '../../topology/topology.ts';
import { openOrigin } from '../scenario.ts';
import { startOf } from '../starts.ts';

export type Reading =
  | { readonly type: 'nothing' }
  | { readonly type: 'reading' }
  | { readonly type: 'unreadable'; readonly reason: string }
  | { readonly type: 'refused'; readonly error: ImportError }
  /** `topology`: with the changes made here. */
  | { readonly type: 'read'; readonly imported: Imported; readonly topology: Topology };

export interface Importing {
  readonly reading: Reading;
  readonly text: string;
  /** Of the file; null for a text that was pasted. */
  readonly name: string | null;
  /** Why the last change could not be made. */
  readonly refusal: Refusal | null;
  setText(text: string): void;
  readFile(file: File): Promise<void>;
  readText(text: string, name: string | null, profiles?: readonly string[]): Promise<void>;
  change(node: NodeId, changes: Changes): void;
  /** Back to choosing a file; the text stays. */
  another(): void;
  /** Makes it the document of the page, as one step that can be undone. */
  put(): void;
}

/** Only the last of several readings counts. */
let serial = 0;

export const useImporting = create<Importing>()((set, get) => ({
  reading: { type: 'nothing' },
  text: '',
  name: null,
  refusal: null,
  setText: (text) => set({ text }),

  async readFile(file) {
    serial += 1;
    const mine = serial;
    set({ reading: { type: 'reading' }, name: file.name, text: '', refusal: null });
    try {
      // One character may be up to four bytes.
      const text = file.size > LONGEST_TEXT * 4 ? ' '.repeat(LONGEST_TEXT + 1) : await file.text();
      if (mine === serial) await get().readText(text, file.name);
    } catch (error) {
      if (mine === serial) set({ reading: { type: 'unreadable', reason: String(error) } });
    }
  },

  async readText(text, name, profiles = []) {
    serial += 1;
    const mine = serial;
    set({ reading: { type: 'reading' }, name, text: text.length > LONGEST_TEXT ? '' : text, refusal: null });
    try {
      const result = await openText(text, { profiles });
      if (mine !== serial) return;
      if (!result.ok) set({ reading: { type: 'refused', error: result.error } });
      else set({ reading: { type: 'read', imported: result.imported, topology: result.imported.topology } });
    } catch (error) {
      if (mine === serial) set({ reading: { type: 'unreadable', reason: String(error) } });
    }
  },

  change(node, changes) {
    const { reading } = get();
    if (reading.type !== 'read') return;
    const done = apply(reading.topology, { type: 'set', node, changes });
    if (done.ok) set({ reading: { ...reading, topology: done.topology }, refusal: null });
    else set({ refusal: done.refusal });
  },

  another() {
    serial += 1;
    set({ reading: { type: 'nothing' }, refusal: null });
  },

  put() {
    const { reading } = get();
    if (reading.type !== 'read') return;
    const { topology, imported } = reading;
    const { running, parameters } = imported;
    openOrigin({ start: startOf(topology), topology, running, ...(parameters && { parameters }) });
    set({ reading: { type: 'nothing' }, text: '', name: null, refusal: null });
  },
}));
