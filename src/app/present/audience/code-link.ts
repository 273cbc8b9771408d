// Links for phones in the room, the fullest first: what stands on the page, and what of it still fits where that is too long for a code.
import type { Shared } from '../../../sharing/link.ts';
import { writeLink } from '../../../sharing/link.ts';
import { MOST_BYTES } from '../../sharing/qr-modules.ts';
import { hashOfScene } from '../scene-link.ts';
import type { SpokenScene } from '../talk.ts';

export interface CodeLink {
  readonly link: string;
  /** What is left out for want of room. */
  readonly leaves: 'nothing' | 'run' | 'changes' | 'all';
}

/** A link to what stands on the page, without the talk: whoever opens it is a guest of nobody. `base`: where phones find the page. */
export function codeLinkOf(base: string, shared: Shared, scene: SpokenScene | undefined): CodeLink {
  const { topology, running, parameters } = shared;
  const planned = scene ? hashOfScene(scene) : null;
  const candidates: readonly CodeLink[] = [
    { link: `${base}${writeLink(shared)}`, leaves: 'nothing' },
    { link: `${base}${writeLink({ topology, running, parameters })}`, leaves: 'run' },
    ...(planned === null ? [] : [{ link: `${base}${planned}`, leaves: 'changes' } as const]),
  ];
  return candidates.find(({ link }) => fits(link)) ?? { link: base, leaves: 'all' };
}

/** A link to where a scene begins. */
export function codeLinkOfScene(base: string, scene: SpokenScene): CodeLink {
  const link = `${base}${hashOfScene(scene) ?? ''}`;
  return fits(link) ? { link, leaves: 'nothing' } : { link: base, leaves: 'all' };
}

function fits(link: string): boolean {
  return new TextEncoder().encode(link).length <= MOST_BYTES;
}
