// What has to run, one question a line.
import { IMAGES, isContainerImage } from '../../catalog/images.ts';
import { useAdvisorText } from '../../locales/advisor.ts';
import { useComparisonText } from '../../locales/comparison.ts';
import { useText } from '../../locales/text.ts';
import { MOST_OF_AN_APP, type Needs, TENANT_NAMES } from '../../simulation/comparison/needs.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { catalogName } from '../catalog-name.ts';
import styles from './questions.module.css';

const OFFERED = Object.values(IMAGES).filter((image) => isContainerImage(image) && image.workload !== 'idle');
const GIB = 1024 ** 3;

export interface NeedsQuestionsProps {
  readonly needs: Needs;
  onChange(needs: Needs): void;
}

export function NeedsQuestions({ needs, onChange }: NeedsQuestionsProps) {
  const text = useAdvisorText();
  const comparison = useComparisonText();
  const words = useText();
  const places = Object.keys(IMAGES);
  const images = [...new Set([...needs.apps.map(({ image }) => image), ...OFFERED.map(({ id }) => id)])].sort(
    (a, b) => places.indexOf(a) - places.indexOf(b),
  );
  const countOf = (image: string) => needs.apps.find((app) => app.image === image)?.count ?? 0;
  const setCount = (image: string, count: number) => {
    const apps = images
      .map((id) => ({ image: id, count: id === image ? count : countOf(id) }))
      .filter((app) => app.count > 0);
    if (apps.length > 0) onChange({ ...needs, apps });
  };
  const [only] = needs.platforms;
  const platform = needs.platforms.length === 1 && (only === 'z' || only === 'x86') ? only : 'both';
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{text('needs.title')}</h2>
      <fieldset className={styles.question}>
        <legend>{text('needs.apps')}</legend>
        <div className={styles.apps}>
          {images.map((image) => (
            <NumberField
              key={image}
              label={catalogName(words, 'images', image)}
              inline
              value={countOf(image)}
              min={0}
              max={MOST_OF_AN_APP}
              onChange={(count) => count !== null && setCount(image, count)}
            />
          ))}
        </div>
      </fieldset>
      <div className={styles.question}>
        <NumberField
          label={text('needs.tenants')}
          inline
          value={needs.tenants}
          min={1}
          max={TENANT_NAMES.length}
          onChange={(tenants) => tenants !== null && onChange({ ...needs, tenants })}
        />
      </div>
      <div className={styles.question}>
        <Segmented
          label={text('needs.platform')}
          labelShown
          options={(['z', 'x86', 'both'] as const).map((value) => ({ value, label: comparison(`platforms.${value}`) }))}
          value={platform}
          onChange={(value) => onChange({ ...needs, platforms: value === 'both' ? ['z', 'x86'] : [value] })}
        />
      </div>
      <fieldset className={styles.question}>
        <legend>{text('needs.host')}</legend>
        <div className={styles.apps}>
          <NumberField
            label={comparison('needs.cores')}
            inline
            value={needs.cores}
            min={1}
            max={512}
            onChange={(cores) => cores !== null && onChange({ ...needs, cores })}
          />
          <NumberField
            label={comparison('needs.memory')}
            inline
            unit={comparison('needs.gib')}
            value={needs.memoryBytes / GIB}
            min={1}
            max={16_384}
            onChange={(gib) => gib !== null && onChange({ ...needs, memoryBytes: gib * GIB })}
          />
        </div>
      </fieldset>
    </section>
  );
}
