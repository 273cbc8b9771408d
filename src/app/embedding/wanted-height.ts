// How high a frame would have to be for its width to show all of what is in it. Worked out from the width and the document alone,
// never from the height there is: else page and frame would drive each other up.
import { layout } from '../../stage/layout.ts';
import { PROJECTED } from '../../stage/scene-of-page.ts';
import { useDocument } from '../../store/document.ts';
import { usePlayback } from '../../store/playback.ts';
import { useStory } from '../../store/story.ts';
import { useView } from '../../store/view.ts';

/** Of the section: so much of its width, within these limits (pixels). */
const PROPORTION = 0.55;
const LOWEST = 320;
const HIGHEST = 620;
/** Charts beside the section want this much. */
const WITH_CHARTS = 760;
/** Where charts, and where a chapter of the story, stand beside the section: as in app.module.css. */
const WIDE = '(min-width: 900px)';
const TOLD_BESIDE = '(min-width: 560px)';

/** Calls back with the height now and whenever it becomes another one; returns the way to stop. */
export function followHeight(changed: (height: number) => void): () => void {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    const wanted = wantedHeight();
    if (wanted === null || wanted === last) return;
    last = wanted;
    changed(wanted);
  };
  // After the page has been drawn anew; frames that nobody sees draw nothing, but timers run.
  const soon = (): void => {
    timer ??= setTimeout(look);
  };
  const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(soon) : null;
  for (const part of document.querySelectorAll('#root > * > *')) observer?.observe(part);
  const stops = [
    useDocument.subscribe((now, before) => now.change.serial !== before.change.serial && soon()),
    usePlayback.subscribe((now, before) => now.frame?.nodes.length !== before.frame?.nodes.length && soon()),
    useStory.subscribe(soon),
    useView.subscribe((now, before) => (now.theme !== before.theme || now.locale !== before.locale) && soon()),
  ];
  window.addEventListener('resize', soon);
  soon();
  return () => {
    clearTimeout(timer);
    observer?.disconnect();
    window.removeEventListener('resize', soon);
    for (const stop of stops) stop();
  };
}

/** In CSS pixels; null as long as there is nothing to be measured. */
export function wantedHeight(): number | null {
  const stage = document.getElementById('stage');
  const page = stage?.parentElement;
  if (!stage || !page || stage.clientWidth === 0) return null;
  const part = (which: string): HTMLElement | null => page.querySelector(`:scope > ${which}`);
  const told = page.dataset.story !== undefined;
  const beside = matchMedia(told ? TOLD_BESIDE : WIDE).matches;
  const heightOf = (which: string): number => part(which)?.getBoundingClientRect().height ?? 0;
  const time = heightOf('#stage ~ section');
  const figures = told ? 0 : Math.max(heightOf('#stage ~ aside'), heightOf('header'));
  const story = told ? (stage.previousElementSibling?.scrollHeight ?? 0) : 0;
  const width = stage.clientWidth;
  const proportioned = Math.min(HIGHEST, Math.max(LOWEST, width * PROPORTION));
  const base = beside && !told ? WITH_CHARTS : proportioned;
  const { topology } = useDocument.getState();
  const scale = useView.getState().theme === 'projector' ? PROJECTED : 1;
  const section = layout(topology, usePlayback.getState().frame, { width, height: base, scale, selection: null });
  const middle = Math.max(base, section.height);
  if (told) return Math.ceil((beside ? Math.max(middle, story) : middle + story) + time);
  // Rows are cut at fractions of a pixel.
  return Math.ceil((beside ? middle : middle + figures) + time);
}
