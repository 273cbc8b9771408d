import { expect, it } from 'vitest';
import { frame, series } from '../../charts/fixtures/four-tenants.ts';
import { usePlayback } from '../../store/playback.ts';
import { follow, type SeriesAround } from './series-around.ts';

const start = usePlayback.getState();
const opened = { ...start, baseline: null, series: series(3) };
const edited = { ...opened, baseline: frame(), recording: { ...start.recording } };
const computed = { ...edited, series: series(5) };
const none: SeriesAround = { before: null, after: null };

it('the curves of the run before an edit are kept until the new ones are there, and beside them', () => {
  const waiting = follow(none, edited, opened);
  expect(waiting).toEqual({ before: opened.series, after: null });
  expect(follow(waiting, computed, edited)).toEqual({ before: opened.series, after: computed.series });
});

it('further steps of one gesture are compared with the run before the gesture', () => {
  const first = follow(follow(none, edited, opened), computed, edited);
  const further = { ...computed, recording: { ...start.recording } };
  expect(follow(first, further, computed)).toEqual({ before: opened.series, after: null });
});

it('a new document forgets both', () => {
  const around = follow(none, edited, opened);
  expect(follow(around, { ...opened, series: null }, edited)).toEqual(none);
});
