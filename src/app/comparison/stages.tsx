// All deployments as small drawings under one clock, a row for each platform.
import { useMemo } from 'react';
import { ChartMaterials } from '../../charts/materials.tsx';
import { useComparisonText } from '../../locales/comparison.ts';
import { useFormat } from '../../locales/text.ts';
import { writeLink } from '../../sharing/link.ts';
import { applicationsOf } from '../../simulation/comparison/applications.ts';
import type { Film } from '../../simulation/comparison/film.ts';
import { kernelsToPatch } from '../../simulation/operations/keeping.ts';
import { stageAddress } from '../page-frame/stage-address.ts';
import { useComparisonClock } from './clock.ts';
import { Key } from './key.tsx';
import { useMeasuring } from './measuring.ts';
import { miniatureOf } from './miniature.ts';
import { at, MiniatureView } from './miniature-view.tsx';
import { deploymentName, platformName } from './names.ts';
import type { Candidate } from './side.ts';
import { Sparkline } from './sparkline.tsx';
import styles from './stages.module.css';

export function Stages({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const text = useComparisonText();
  const films = useMeasuring((state) => state.films);
  const readyMs = useMeasuring((state) => state.readyMs);
  const mostMiB = useMemo(() => Math.max(1, ...films.flatMap(({ memoryMiB }) => memoryMiB)), [films]);
  const tallest = useMemo(
    () => Math.max(0, ...candidates.map(({ deployment }) => miniatureOf(deployment.topology).height)),
    [candidates],
  );
  const ways = candidates.some(({ deployment }) => deployment.way !== null);
  const platforms = ways ? [...new Set(candidates.map(({ deployment }) => deployment.platform))] : [null];
  return (
    <>
      <ChartMaterials />
      {platforms.map((platform) => {
        const standing = candidates.flatMap((candidate, place) =>
          platform === null || candidate.deployment.platform === platform ? [{ candidate, place }] : [],
        );
        return (
          <section
            key={platform ?? 'pair'}
            className={styles.platform}
            aria-label={platform === null ? text('mode.pair') : platformName(text, platform)}
          >
            {platform === null ? null : <h3 className={styles.platformName}>{platformName(text, platform)}</h3>}
            <ul className={styles.row} data-count={standing.length}>
              {standing.map(({ candidate, place }) => (
                <li key={candidate.deployment.id} className={styles.stage}>
                  <StageView
                    candidate={candidate}
                    film={films[place] ?? null}
                    readyMs={readyMs[place] ?? null}
                    mostMiB={mostMiB}
                    tallest={tallest}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <Key topologies={candidates.map(({ deployment }) => deployment.topology)} />
    </>
  );
}

interface StageViewProps {
  readonly candidate: Candidate;
  readonly film: Film | null;
  readonly readyMs: number | null;
  readonly mostMiB: number;
  readonly tallest: number;
}

function StageView({ candidate, film, readyMs, mostMiB, tallest }: StageViewProps) {
  const text = useComparisonText();
  const { deployment, parameters } = candidate;
  const { topology } = deployment;
  const name = deploymentName(text, deployment, true);
  const full = deploymentName(text, deployment);
  const label = useMemo(() => {
    const applications = applicationsOf(topology);
    const tenants = new Set(applications.map(({ tenant }) => tenant)).size;
    const instances = applications.reduce((sum, { count }) => sum + count, 0);
    const kernels = kernelsToPatch(topology).reduce((sum, kernel) => sum + kernel.instances, 0);
    return text('clock.drawing', {
      name: full,
      tenants: text('clock.tenants', { count: tenants }),
      instances: text('clock.instances', { count: instances }),
      kernels: text('clock.kernels', { count: kernels }),
    });
  }, [topology, text, full]);
  return (
    <>
      <h4 className={styles.name}>{name}</h4>
      <MiniatureView topology={topology} film={film} tallest={tallest} label={label} />
      <Readings film={film} readyMs={readyMs} />
      {film ? (
        <Sparkline curve={film.memoryMiB} most={mostMiB} everyMs={film.everyMs} />
      ) : (
        <div className={styles.spark} />
      )}
      <a
        className={styles.open}
        href={stageAddress(writeLink({ topology, running: [], parameters }))}
        aria-label={text('clock.openNamed', { name: full })}
      >
        {text('clock.open')}
      </a>
    </>
  );
}

function Readings({ film, readyMs }: { readonly film: Film | null; readonly readyMs: number | null }) {
  const text = useComparisonText();
  const format = useFormat();
  const ready = useComparisonClock(({ tMs }) => {
    if (!film) return text('clock.waiting');
    // Within a step the count is that of its beginning; at the very moment it is all of them.
    if (readyMs !== null && tMs >= readyMs) return text('clock.allReady', { time: format.seconds(readyMs) });
    const count = film.ready[Math.min(film.ready.length - 1, Math.floor(tMs / film.everyMs))] ?? 0;
    return text('clock.ready', { ready: format.count(count), all: format.count(film.instances) });
  });
  const memory = useComparisonClock(({ tMs }) => (film ? format.MiB(at(film.memoryMiB, tMs / film.everyMs)) : ''));
  const cores = useComparisonClock(({ tMs }) =>
    film
      ? text('clock.coresValue', {
          value: format.number(at(film.cores, tMs / film.everyMs), { digits: 1 }),
          all: format.count(film.totalCores),
        })
      : '',
  );
  return (
    <>
      <p className={styles.ready}>{ready}</p>
      <dl className={styles.readings}>
        <div>
          <dt>{text('clock.memory')}</dt>
          <dd>{memory}</dd>
        </div>
        <div>
          <dt>{text('clock.cores')}</dt>
          <dd>{cores}</dd>
        </div>
      </dl>
    </>
  );
}
