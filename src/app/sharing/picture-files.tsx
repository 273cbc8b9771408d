// Pictures of the stage as it stands on the page, and of the charts as they are drawn with room: in any theme, with the link inside.
import { createRoot } from 'react-dom/client';
import { ChartsColumn } from '../../charts/charts-column.tsx';
import type { ChartName } from '../../lessons/lesson.ts';
import { sharingText } from '../../locales/sharing.ts';
import { createFormat, type Locale } from '../../locales/text.ts';
import { capture } from '../../sharing/pictures/capture.ts';
import type { Drawn } from '../../sharing/pictures/marks.ts';
import { paintPng } from '../../sharing/pictures/paint-png.ts';
import { writeSvg } from '../../sharing/pictures/write-svg.ts';
import { usePlayback } from '../../store/playback.ts';
import { adoptRules } from '../../ui/adopted-rules.ts';
import { titleOf } from './page-title.ts';
import type { PictureTheme } from './picture-colours.tsx';
import styles from './sharing.module.css';

export interface PictureWish {
  readonly what: 'stage' | ChartName;
  readonly format: 'SVG' | 'PNG';
  readonly theme: PictureTheme;
  readonly link: string;
  readonly locale: Locale;
}

/** Device pixels of a PNG for one of the page. */
const SCALE = 2;

export async function makePicture({ what, format, theme, link, locale }: PictureWish): Promise<Blob> {
  const drawn = what === 'stage' ? inTheme(theme, () => capture(stage())) : await chart(what, theme);
  const { tMs } = usePlayback.getState();
  const say = sharingText(locale);
  const name = what === 'stage' ? say('files.stage') : say(`files.chart.${what}`);
  const about = {
    title: titleOf(locale),
    description: `${name}, ${createFormat(locale).seconds(tMs)}`,
    link,
  };
  if (format === 'PNG') return paintPng(drawn, about, SCALE);
  return new Blob([writeSvg(drawn, about)], { type: 'image/svg+xml' });
}

function stage(): HTMLElement {
  const scene = document.querySelector('[role="tree"]')?.parentElement;
  if (!scene) throw new Error('There is no stage.');
  return scene;
}

/** Draws the charts beside the page, waits until they are there, and takes one of them. */
async function chart(what: string, theme: PictureTheme): Promise<Drawn> {
  const place = document.createElement('div');
  place.className = styles.offstage ?? '';
  place.inert = true;
  place.ariaHidden = 'true';
  document.body.append(place);
  const root = createRoot(place);
  try {
    root.render(<ChartsColumn form="drawn" />);
    const panel = await drawnIn(place, what);
    return inTheme(theme, () => capture(panel));
  } finally {
    root.unmount();
    place.remove();
  }
}

/** Frames of the screen for which a drawing has to stay as it is, and how many it may take. */
const STILL = 6;
const MOST_FRAMES = 600;

/** The panel of a chart as soon as nothing more comes into it. */
async function drawnIn(place: HTMLElement, what: string): Promise<HTMLElement> {
  let still = 0;
  let before = '';
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    await new Promise(requestAnimationFrame);
    const panel = place.querySelector<HTMLElement>(`[data-chart="${what}"]`);
    const now = panel ? `${panel.offsetHeight} ${panel.querySelectorAll('*').length}` : '';
    // The density of nothing is words without a drawing; whatever is still to come says so.
    const come = panel?.querySelector('[role="img"]') && !panel.querySelector('[aria-busy="true"]');
    still = come && now === before ? still + 1 : 0;
    before = now;
    if (panel && still >= STILL) return panel;
  }
  throw new Error('The chart is not drawn.');
}

/** Does something while the page has another theme, so shortly that nobody sees it: nothing is painted in between. */
function inTheme<Result>(theme: PictureTheme, act: () => Result): Result {
  const { dataset } = document.documentElement;
  const present = dataset.theme;
  const stop = adoptRules(['*, *::before, *::after { transition: none !important; animation: none !important; }']);
  try {
    if (theme !== 'now') dataset.theme = theme;
    return act();
  } finally {
    if (present === undefined) delete dataset.theme;
    else dataset.theme = present;
    stop?.();
  }
}
