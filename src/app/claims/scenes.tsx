// The scenes of a claim with the figures that were read from them, each to be run on the stage.
import { useMemo } from 'react';
import { staged } from '../../lessons/experiment.ts';
import { useFormat } from '../../locales/text.ts';
import { useClaimsText } from '../../locales/twenty-claims.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { stageAddress } from '../page-frame/stage-address.ts';
import styles from './claim-body.module.css';
import type { ClaimPartProps } from './claim-body.tsx';
import { hashOf } from './stage-link.ts';

export function Scenes({ claim, judged, words }: ClaimPartProps) {
  const text = useClaimsText();
  const format = useFormat();
  const ready = useMemo(
    () => claim.scenes.map((scene) => ({ scene, untilMs: staged(scene).untilMs, href: stageAddress(hashOf(scene)) })),
    [claim],
  );
  return (
    <ul className={styles.scenes} aria-label={text('open.scenes')}>
      {ready.map(({ scene: { id, figures }, untilMs, href }) => (
        <li key={id}>
          <p className={styles.scene}>
            {text('open.scene', { scene: words.scene(id), time: format.seconds(untilMs) })}
          </p>
          <dl className={styles.figures}>
            {Object.entries(figures).map(([name, measure]) => (
              <div key={name}>
                <dt>{words.measure(measure)}</dt>
                <dd>{judged ? words.figure(measure, judged.results[id]?.[name] ?? null) : ' '}</dd>
              </div>
            ))}
          </dl>
          <a className={styles.run} href={href}>
            <span aria-hidden="true">{text('open.run')}</span>
            <VisuallyHidden>{text('open.runNamed', { scene: words.scene(id) })}</VisuallyHidden>
          </a>
        </li>
      ))}
    </ul>
  );
}
