// Links for phones: the fullest that fits into a code, and never the talk.
import { describe, expect, test } from 'vitest';
import { WORKSHOP } from '../../../lessons/workshop.ts';
import { workshopText } from '../../../locales/workshop.ts';
import type { Shared } from '../../../sharing/link.ts';
import { readLink } from '../../../sharing/link.ts';
import { read } from '../../../topology/read.ts';
import { MOST_BYTES } from '../../sharing/qr-modules.ts';
import { spokenWorkshop } from '../workshop.ts';
import { codeLinkOf, codeLinkOfScene } from './code-link.ts';

const BASE = 'https://strata.example/';
const { scenes } = spokenWorkshop(workshopText('en'));
const scene = (id: string) => scenes.find((one) => one.id === id) as (typeof scenes)[number];

function shared(notation: string, more: Partial<Shared> = {}): Shared {
  const document = read(notation);
  if (!document.ok) throw new Error(document.error.code);
  return { topology: document.topology, running: [], parameters: {}, ...more };
}

function opened(link: string): Shared {
  const result = readLink(new URL(link).hash);
  if (!result?.ok) throw new Error(link);
  return result.shared;
}

const SMALL = 'host:x86,16cpu,64G(container:nginx#web)';
/** Names without any order, so that packing does not help. */
const NAMES = Array.from({ length: 900 }, (_, at) => `n${((at + 1) * 2_654_435_761) % 4_294_967_291}`);
const LONG = `host:x86,16cpu,64G(${NAMES.map((name) => `container:nginx#${name}`).join(';')})`;

describe('a code for phones', () => {
  test('opens all that stands on the page', () => {
    const incidents = [
      { atMs: 500, incident: { name: 'cpu-hog', node: 'web', action: 'start' } },
    ] as unknown as NonNullable<Shared['incidents']>;
    const { link, leaves } = codeLinkOf(BASE, shared(SMALL, { atMs: 1200, incidents }), scene('side-by-side'));
    expect(leaves).toBe('nothing');
    expect(opened(link)).toMatchObject({ atMs: 1200, incidents: [{ atMs: 500 }] });
  });

  test('leaves out the run, then what was built, then everything, where that is too long', () => {
    expect(codeLinkOf(BASE, shared(LONG), scene('side-by-side')).leaves).toBe('changes');
    expect(codeLinkOf(BASE, shared(LONG), undefined)).toEqual({ link: BASE, leaves: 'all' });
    const boxes = (count: number) =>
      shared(
        `host:x86,16cpu,64G(${NAMES.slice(0, count)
          .map((name) => `container:nginx#${name}`)
          .join(';')})`,
      );
    const { topology } = boxes(100);
    const incidents = Array.from({ length: 400 }, (_, at) => ({
      atMs: (at * 7919 * 7919) % 3_000_000,
      incident: { name: 'cpu-hog', node: NAMES[at % 100] ?? '', action: 'start' },
    })) as unknown as NonNullable<Shared['incidents']>;
    const run = codeLinkOf(BASE, { topology, running: [], parameters: {}, incidents }, scene('side-by-side'));
    expect(run.leaves).toBe('run');
    expect(opened(run.link)).toMatchObject({ topology: { hosts: [{ children: { length: 100 } }] } });
  });

  test.each(scenes.map((one) => [one.id, one] as const))('opens %s where it begins', (_id, one) => {
    const { link, leaves } = codeLinkOfScene(BASE, one);
    expect(leaves).toBe('nothing');
    expect(link.length).toBeLessThanOrEqual(MOST_BYTES);
    expect(link).not.toMatch(/[&#](?:talk|l|lesson)=/);
    expect(opened(link).topology.hosts.length).toBeGreaterThan(0);
  });

  test('has the trouble that an exercise begins with', () => {
    const { link } = codeLinkOfScene(BASE, scene('quiet-neighbour'));
    expect(opened(link)).toMatchObject({ atMs: 8000, incidents: [{ atMs: 3000, incident: { name: 'disk-hog' } }] });
    expect(WORKSHOP.scenes.some(({ id }) => id === 'quiet-neighbour')).toBe(true);
  });
});
