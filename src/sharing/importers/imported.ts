// What comes of reading somebody's file: a document with what was assumed and what could not be taken over, line by line; or a
// mistake with its place. Codes only: locales/ has the words.

import type { NodeId, Topology } from '../../topology/topology.ts';
import type { Shared } from '../link.ts';

export type FormatId =
  | 'compose'
  | 'kubernetes'
  | 'libvirt'
  | 'docker-inspect'
  | 'docker-stats'
  | 'scenario'
  | 'notation'
  | 'link'
  | 'picture'
  | 'archive';

/** What the file does not say and had to be decided. */
export const ASSUMPTION_CODES = [
  'host',
  'host-grown',
  'variable',
  'variable-empty',
  'image-like',
  'image-own',
  'image-built',
  'image-built-own',
  'profile-off',
  'global',
  'relative-path',
  'weight',
  'weight-request',
  'daemonset',
  'job',
  'cronjob',
  'pod-parts',
  'kubernetes-seccomp',
  'memory-request',
  'emulated',
  'hypervisor',
  'machine-microvm',
  'guest-system',
  'guest-system-like',
  'guest-system-unlike',
  'current-memory',
  'current-vcpus',
  'machine-memory',
  'stats-memory',
] as const;
export type AssumptionCode = (typeof ASSUMPTION_CODES)[number];

/** What the file says and the model does not know. */
export const UNSUPPORTED_CODES = [
  'ignored-keys',
  'key',
  'unknown-key',
  'value',
  'extends-file',
  'include',
  'networks',
  'network-mode',
  'namespace-of-another',
  'mount-path',
  'mount-elsewhere',
  'capability',
  'security-option',
  'runtime',
  'runtime-class',
  'not-of-kind',
  'init-containers',
  'kind-ignored',
  'kind-unknown',
  'kind-not-modelled',
  'autoscaler',
  'architecture',
  'not-a-container',
  'no-instances',
  'machine-without',
  'left-out',
  'tag',
  'memory-limit',
  'usage',
  'stats-row',
  /** A file of an archive that belongs to a machine which is not there. */
  'archive-nowhere',
] as const;
export type UnsupportedCode = (typeof UNSUPPORTED_CODES)[number];

/** Which part of the document a person may change where they disagree with an assumption. */
export interface Adjustment {
  readonly property: 'host' | 'image' | 'replicas';
  readonly nodes: readonly NodeId[];
}

export interface Note<Code extends string = string> {
  /** From 1. */
  readonly line: number;
  /** The file of an archive in which the line stands. */
  readonly file?: string;
  readonly code: Code;
  readonly params: Readonly<Record<string, string>>;
  readonly adjustment?: Adjustment;
}

export interface Imported {
  readonly format: FormatId;
  readonly topology: Topology;
  /** Nodes that run already at time 0. */
  readonly running: readonly NodeId[];
  /** Changed figures; null: those on the page stay. */
  readonly parameters: Readonly<Record<string, number>> | null;
  readonly assumptions: readonly Note<AssumptionCode>[];
  readonly unsupported: readonly Note<UnsupportedCode>[];
  /** What a link carries besides the document: incidents, a flaw that is replayed, the moment. */
  readonly run?: Omit<Shared, 'topology' | 'running' | 'parameters'>;
  /** Profiles that the file knows, and whether they are switched on. */
  readonly profiles: readonly { readonly name: string; readonly on: boolean }[];
}

export const IMPORT_ERROR_CODES = [
  'too-long',
  'too-deep',
  'too-many',
  'binary',
  'empty',
  'unknown-format',
  'unknown-keys',
  'template',
  'yaml-indent',
  'yaml-tab',
  'yaml-missing-sign',
  'yaml-syntax',
  'alias-unknown',
  'key-twice',
  'xml-syntax',
  'xml-open',
  'xml-close',
  'xml-entity',
  'xml-root',
  'xml-part',
  'not-map',
  'extends-cycle',
  'extends-missing',
  'nothing',
  'picture-without',
  'picture-link',
  'too-slow',
  'too-long-here',
  'lesson-file',
  'talk-file',
  'archive-without',
  'archive-large',
  'archive-torn',
] as const;
export type ImportErrorCode = (typeof IMPORT_ERROR_CODES)[number];

export interface ImportError {
  /** Words: `errors.<code>` of the imports, or `refusals.<code>` where `refusal` is set. */
  readonly code: string;
  readonly refusal: boolean;
  readonly params: Readonly<Record<string, string>>;
  /** The file of an archive in which it is. */
  readonly file?: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** Where nothing was found to be shown: what was found instead. */
  readonly notes?: readonly Note<UnsupportedCode>[];
}

export type ImportResult =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly error: ImportError };

export interface ImportOptions {
  /** Names of the profiles of a Compose file that are switched on. */
  readonly profiles?: readonly string[];
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Ends a reading; caught by `openText` (open-text.ts) and never seen outside. */
export class ImportStop {
  readonly error: ImportError;
  constructor(error: ImportError) {
    this.error = error;
  }
}

/** Ends the reading with a mistake at a place. */
export function halt(
  code: ImportErrorCode,
  { line, column }: Place,
  params: Readonly<Record<string, string>> = {},
  notes: readonly Note<UnsupportedCode>[] = [],
): never {
  throw new ImportStop({ code, refusal: false, params, line, column, ...(notes.length > 0 && { notes }) });
}
