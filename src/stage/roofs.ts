// Whose is it: a bracket over neighbours of one tenant, with room for mark and name that ends before the next bracket.
import type { NodeId } from '../topology/topology.ts';
import type { Measures } from './measures.ts';
import type { BoxScene, RoofScene } from './scene.ts';

/** Brackets over the boxes of one floor. What belongs to the owner of the floor, or to nobody, gets none. */
export function roofsOver(
  floor: NodeId,
  boxes: readonly BoxScene[],
  tenant: string,
  end: number,
  m: Measures,
): RoofScene[] {
  const runs: BoxScene[][] = [];
  for (const box of boxes) {
    const last = runs.at(-1);
    if (last?.[0]?.tenant === box.tenant) last.push(box);
    else runs.push([box]);
  }
  const drawn = runs.filter(([first]) => first && first.tenant !== '' && first.tenant !== tenant);
  return drawn.map((run, index) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) throw new Error('A roof spans at least one box.');
    const next = drawn[index + 1]?.[0]?.rect.x ?? end;
    const top = run.reduce((least, box) => Math.min(least, box.rect.y), first.rect.y);
    const width = last.rect.x + last.rect.width - first.rect.x;
    return {
      key: `${floor} ${first.tenant} ${index}`,
      tenant: first.tenant,
      rect: { x: first.rect.x, y: top - m.roof, width, height: m.roof - 4 },
      room: Math.max(width, next - first.rect.x - 6),
    };
  });
}
