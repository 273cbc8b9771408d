// The first sight is drawn, and run, by what is there at once: with none of the words and none of the parts that come later.
import { act, render, screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';

/** Something that is asked for and never comes. */
const NEVER = () => new Promise<never>(() => {});

let App: typeof import('./app.tsx').App;
let usePlayback: typeof import('../store/playback.ts').usePlayback;

beforeAll(async () => {
  vi.resetModules();
  for (const part of [
    '../stage/hands-part.ts',
    './afterwards-part.ts',
    './palette/palette-part.ts',
    '../locales/en/later.ts',
  ])
    vi.doMock(part, NEVER);
  vi.doMock('./charts-place.tsx', NEVER);
  vi.doMock('../stage/size.ts', () => ({ useSize: () => ({ width: 920, height: 700 }) }));
  const { createRun } = await import('../simulation/run.ts');
  vi.doMock('../worker/client.ts', () => ({
    connect() {
      let run = createRun({ seed: 1, parameters: {}, running: [], entries: [] }, 0);
      return {
        async run(recording: Parameters<typeof createRun>[0], horizonMs: number) {
          run = createRun(recording, horizonMs);
          return { type: 'run', id: 1, events: [], readyMs: 900, settledMs: 900, horizonMs };
        },
        frame: async (tMs: number) => run.frameAt(tMs),
        series: NEVER,
        preview: NEVER,
        onStatus: (listener: (status: string) => void) => listener('ready'),
        onError: () => {},
        close: () => {},
      };
    },
  }));
  ({ App } = await import('./app.tsx'));
  ({ usePlayback } = await import('../store/playback.ts'));
}, 60_000);

test('the page shows a running container beside a booting machine before anything else has come', async () => {
  render(<App />);
  await act(() => vi.waitFor(() => expect(usePlayback.getState().frame).not.toBeNull()));
  expect(screen.getByRole('treeitem', { name: /web.*acme.*running/i })).toBeTruthy();
  expect(screen.getByRole('treeitem', { name: /orders.*globex.*(starting|waiting)/i })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
}, 30_000);
