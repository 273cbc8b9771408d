// What a strip of a layer says of how often it is held is what the model holds.
import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createRun } from '../simulation/run.ts';
import { read } from '../topology/notation.ts';
import { layout } from './layout.ts';
import { stillSource } from './live.ts';
import { StageView } from './stage-view.tsx';

const SIZE = { width: 900, height: 520 };

/** The strips of three neighbours that start from one image, once all are ready. */
function strips(host: string): { readonly held: (string | undefined)[]; readonly words: string } {
  const result = read(`${host}(container:nginx#one; container:nginx#two; container:nginx#three)`);
  if (!result.ok) throw new Error(result.error.code);
  const { topology } = result;
  const run = createRun({ seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology }] }, 60_000);
  const frame = run.frameAt(60_000);
  const scene = layout(topology, frame, { ...SIZE, selection: null });
  const { container, unmount } = render(
    <StageView topology={topology} source={stillSource(frame)} scene={scene} {...SIZE} />,
  );
  const drawn = [...container.querySelectorAll<HTMLElement>('[data-held]')];
  const held = drawn.map(({ dataset }) => dataset.held);
  const words = drawn.map(({ textContent }) => textContent).join(' ');
  unmount();
  return { held, words };
}

describe('a layer under neighbours on one kernel', () => {
  test('is held once where its pages are shared', () => {
    const { held, words } = strips('host:x86,16cpu,64G');
    expect(new Set(held)).toEqual(new Set(['once']));
    expect(words).toContain('held once');
    expect(words).not.toContain('a copy each');
  });

  test.each(['devicemapper', 'btrfs', 'vfs'])('is held by each where %s gives them files of their own', (driver) => {
    const { held, words } = strips(`host:x86,16cpu,64G,driver=${driver}`);
    expect(new Set(held)).toEqual(new Set(['each']));
    expect(words).toContain('a copy each');
    expect(words).not.toContain('held once');
  });
});
