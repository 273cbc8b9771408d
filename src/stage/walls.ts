// The paths of the walls: what kind a thing is can be told from its edge alone. Open at the foot where it stands on the
// kernel that runs it. Local coordinates of a face.
import type { Edge } from './scene.ts';

export interface WallLine {
  readonly d: string;
  readonly width: string;
  readonly dashed: boolean;
}

/** Lines of the wall around a face `width` × `height`; `above` is the height over its own image layers. */
export function wallLines(edge: Edge, width: number, height: number, above = height): readonly WallLine[] {
  switch (edge) {
    case 'none':
      return [];
    case 'container':
      return [{ d: closed(0, width, height), width: 'var(--wall-container)', dashed: true }];
    case 'gvisor':
      return [
        { d: closed(0, width, height), width: 'var(--wall-container)', dashed: true },
        { d: open(3.5, width, above), width: '1px', dashed: false },
      ];
    case 'vm':
      return [{ d: open(1.75, width, above), width: 'var(--wall-vm)', dashed: false }];
    case 'kata':
      return [
        { d: closed(0, width, height), width: 'var(--wall-container)', dashed: true },
        { d: open(5.5, width, height), width: 'var(--wall-vm)', dashed: false },
      ];
    case 'lpar':
      return [
        { d: open(0.8, width, above), width: 'var(--wall-lpar)', dashed: false },
        { d: open(6.4, width, above), width: 'var(--wall-lpar)', dashed: false },
      ];
  }
}

const closed = (inset: number, width: number, height: number): string =>
  `M${inset} ${inset}H${width - inset}V${height - inset}H${inset}z`;

const open = (inset: number, width: number, height: number): string =>
  `M${inset} ${height}V${inset}H${width - inset}V${height}`;
