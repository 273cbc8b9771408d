// A run that is watched and one that is looked into are drawn alike, though of the first only what has become another is drawn again.
import { act, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Frame } from '../simulation/frame.ts';
import { createRun, type Run } from '../simulation/run.ts';
import { share } from '../store/share.ts';
import { read } from '../topology/notation.ts';
import { layout } from './layout.ts';
import { liveSource, stillSource } from './live.ts';
import type { Scene } from './scene.ts';
import { StageView } from './stage-view.tsx';

const SIZE = { width: 900, height: 520 };
/** The room that the stage has meanwhile: everything stands elsewhere, and some of it is folded. */
const WIDTHS = [900, 900, 640, 640, 900, 480, 1300];
const MOMENTS_MS = [0, 400, 900, 1600, 2500, 4000, 7000, 12_000, 20_000, 20_100];

const machines = Array.from({ length: 9 }, (_, at) => `vm:debian,1cpu,2G#m${at},@t${at % 2}(container:nginx#c${at})`);
const TOPOLOGY = (() => {
  const result = read(`host:x86,8cpu,64G(${machines.join(';')};container:redis#many,@t1*30;container:postgres#db,@t0)`);
  if (!result.ok) throw new Error(result.error.code);
  return result.topology;
})();

function start(): Run {
  return createRun({ seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology: TOPOLOGY }] }, 60_000);
}

const sceneAt = (frame: Frame, width = SIZE.width, before: Scene | null = null): Scene =>
  share(before, layout(TOPOLOGY, frame, { ...SIZE, width, selection: null }));

/** Everything that is drawn, with the attributes of each element in one order. */
function drawn(root: Element): string[] {
  return [...root.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => {
      const said =
        name === 'style'
          ? value
              .split(';')
              .map((part) => part.trim())
              .filter(Boolean)
              .sort()
              .join('; ')
          : value;
      return `${name}=${said}`;
    });
    const words = element.children.length === 0 ? element.textContent : '';
    return `${element.tagName} ${attributes.sort().join(' ')} ${words}`;
  });
}

test('at every moment of a run that is watched, the stage is what it is for whoever looks at that moment at once', () => {
  const run = start();
  const seen: Frame[] = [];
  let frame = run.frameAt(0);
  let scene = sceneAt(frame);
  let tell = (): void => {};
  const source = liveSource(
    () => frame,
    (changed) => {
      tell = changed;
      return () => {};
    },
  );
  const watched = render(<StageView topology={TOPOLOGY} source={source} scene={scene} {...SIZE} />);
  for (const [index, tMs] of MOMENTS_MS.entries()) {
    const width = WIDTHS[index % WIDTHS.length] ?? SIZE.width;
    frame = share(frame, run.frameAt(tMs));
    scene = sceneAt(frame, width, scene);
    act(() => tell());
    watched.rerender(<StageView topology={TOPOLOGY} source={source} scene={scene} {...SIZE} />);
    const once = render(
      <StageView topology={TOPOLOGY} source={stillSource(frame, seen)} scene={sceneAt(frame, width)} {...SIZE} />,
    );
    expect(drawn(watched.container)).toEqual(drawn(once.container));
    once.unmount();
    seen.push(frame);
  }
});

test('where nothing has become another, nothing is written', () => {
  const frame = start().frameAt(20_000);
  let now = frame;
  let tell = (): void => {};
  const source = liveSource(
    () => now,
    (changed) => {
      tell = changed;
      return () => {};
    },
  );
  const { container } = render(<StageView topology={TOPOLOGY} source={source} scene={sceneAt(frame)} {...SIZE} />);
  const writes = new MutationObserver(() => {});
  writes.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
  now = share(frame, structuredClone(frame));
  act(() => tell());
  expect(writes.takeRecords()).toEqual([]);
  now = share(frame, start().frameAt(1000));
  act(() => tell());
  expect(writes.takeRecords().length).toBeGreaterThan(0);
});

test('the kernel of a partition that is alone on z is named on the hatch until its band is laid', () => {
  const result = read('host:z,16cpu,64G(lpar(container:nginx#web))');
  if (!result.ok) throw new Error(result.error.code);
  const { topology } = result;
  const run = createRun({ seed: 1, parameters: {}, running: [], entries: [{ atMs: 0, topology }] }, 120_000);
  const namedAhead = (atMs: number): boolean => {
    const frame = run.frameAt(atMs);
    const page = render(
      <StageView topology={topology} frame={frame} source={stillSource(frame, [])} width={900} height={520} />,
    );
    const words = [...page.container.querySelectorAll<HTMLElement>('[data-ahead]')].map((line) => line.textContent);
    page.unmount();
    return words.some((said) => said?.startsWith('Linux'));
  };
  expect(namedAhead(0)).toBe(true);
  expect(namedAhead(119_000)).toBe(false);
});
