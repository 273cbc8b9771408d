// The figures of a chart's headline host by host, in one line under it. Nothing is there while there is one host only.
import { useRef } from 'react';
import { useText } from '../locales/text.ts';
import type { PlaybackState } from '../store/playback.ts';
import styles from './charts.module.css';
import { useNames } from './names.ts';
import type { HostFigure } from './per-host.ts';
import { sameData, useSampled } from './sampled.ts';

/** More hosts than this are counted, not named, beside the drawing; the full view has them all. */
const MOST = 4;

export interface HostsLineProps {
  /** Stays the same between renderings. */
  readonly read: (state: PlaybackState) => readonly HostFigure[];
  /** A figure in words, with its unit where the headline does not make it plain. */
  write(value: number): string;
  readonly all?: boolean;
}

export function HostsLine({ read, write, all = false }: HostsLineProps) {
  const text = useText();
  const { nameOf } = useNames();
  const figures = useSampled(useRef(null), read, sameData);
  if (figures.length === 0) return null;
  const shown = all ? figures : figures.slice(0, MOST);
  const more = figures.length - shown.length;
  return (
    <ul className={styles.hosts} aria-label={text('charts.perHost')}>
      {shown.map(({ host, value }) => (
        <li key={host}>
          <span>{nameOf(host)}</span> <b>{value === null ? text('charts.nothing') : write(value)}</b>
        </li>
      ))}
      {more > 0 ? <li>{text('charts.moreHosts', { count: more })}</li> : null}
    </ul>
  );
}
