// What is assumed of an image of which nothing is known but its name: figures for a definition of one's own, which a person
// changes where they know better. Not part of the parameters of the model: a document brings them along as its own.
import type { ParameterRecord } from './parameter.ts';

export const UNKNOWN_IMAGE = {
  layerMiB: {
    value: 150,
    unit: 'MiB',
    low: 5,
    high: 2000,
    about: 'What an image of which only the name is known has above the base of Debian, unpacked.',
    source: { assumption: 'Between a single program and a runtime with its libraries.' },
  },
  startCpuMs: {
    value: 200,
    unit: 'core-ms',
    low: 1,
    high: 10_000,
    about: 'Processor work of an unknown application from its first instruction until it serves.',
    source: { assumption: 'Between a program in C (a few ms) and a Java application (seconds).' },
  },
  privateMemoryMiB: {
    value: 50,
    unit: 'MiB',
    low: 1,
    high: 2000,
    about: 'Private memory of an unknown application before any work arrives.',
    source: { assumption: 'Between a program in C (a few MiB) and a Java application (hundreds).' },
  },
} as const satisfies Readonly<Record<string, ParameterRecord>>;
