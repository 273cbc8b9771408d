// What matters, one question a line, answered in words; a must asks for its limit.
import { useAdvisorText } from '../../locales/advisor.ts';
import {
  type Aspect,
  IMPORTANCES,
  type Musts,
  type Said,
  TRUSTS,
  trustOf,
  withTrust,
} from '../../simulation/comparison/wishes.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './questions.module.css';

type Asked = Exclude<Aspect, 'isolation'>;

/** The must of an aspect, and what it begins with. */
const MUST_OF = {
  starting: ['readyWithinMs', 10_000],
  shipping: ['shipsInLayers', true],
  moving: ['movesLive', true],
  running: ['managersAtMost', 1],
  memory: ['memoryEachAtMost', 300],
  density: ['roomForAtLeast', 10],
  work: ['slowdownAtMost', 2],
  fault: ['lostAtMost', 0.5],
} as const satisfies Record<Asked, readonly [keyof Musts, number | true]>;

/** How a limit is typed: its unit, how many of what the model counts in are one of it, and between what. */
const TYPED = {
  readyWithinMs: { unit: 's', times: 1000, min: 0.1, max: 3600, step: 0.1 },
  managersAtMost: { unit: null, times: 1, min: 1, max: 9, step: 1 },
  memoryEachAtMost: { unit: 'MiB', times: 1, min: 1, max: 1_000_000, step: 1 },
  roomForAtLeast: { unit: null, times: 1, min: 1, max: 1_000_000, step: 1 },
  slowdownAtMost: { unit: 'times', times: 1, min: 1, max: 1000, step: 0.1 },
  lostAtMost: { unit: 'percent', times: 0.01, min: 0, max: 100, step: 1 },
} as const;

const ANSWERS = [...IMPORTANCES, 'must'] as const;
const HANDLED = ['any', 'containers', 'machines'] as const;

export interface WishesQuestionsProps {
  readonly said: Said;
  onChange(said: Said): void;
}

export function WishesQuestions({ said, onChange }: WishesQuestionsProps) {
  const text = useAdvisorText();
  const question = (aspect: Asked) => <Importance key={aspect} aspect={aspect} said={said} onChange={onChange} />;
  return (
    <section aria-labelledby="wishes">
      <h2 id="wishes">{text('wishes.title')}</h2>
      <p className={styles.about}>{text('wishes.about')}</p>
      <div className={styles.question}>
        <Segmented
          label={text('wishes.trust')}
          labelShown
          options={TRUSTS.map((value) => ({ value, label: text(`wishes.trusts.${value}`) }))}
          value={trustOf(said)}
          onChange={(trust) => onChange(withTrust(said, trust))}
        />
      </div>
      {question('starting')}
      {question('shipping')}
      <div className={styles.question}>
        <Segmented
          label={text('wishes.handled')}
          labelShown
          options={HANDLED.map((value) => ({ value, label: text(`wishes.handledAs.${value}`) }))}
          value={said.musts.handledAs ?? 'any'}
          onChange={(value) =>
            onChange({ ...said, musts: { ...said.musts, handledAs: value === 'any' ? null : value } })
          }
        />
      </div>
      {(['moving', 'running', 'memory', 'density', 'work', 'fault'] as const).map(question)}
    </section>
  );
}

function Importance({ aspect, said, onChange }: WishesQuestionsProps & { readonly aspect: Asked }) {
  const text = useAdvisorText();
  const [must, usual] = MUST_OF[aspect];
  const limit = said.musts[must];
  const setMust = (value: number | true | null) => ({ ...said.musts, [must]: value });
  const words = aspect === 'shipping' ? 'often' : 'importance';
  return (
    <div className={styles.question}>
      <Segmented
        label={text(`wishes.${aspect}`)}
        labelShown
        options={ANSWERS.map((value) => ({ value, label: text(`wishes.${words}.${value}`) }))}
        value={limit === null ? said.importance[aspect] : 'must'}
        onChange={(answer) =>
          onChange({
            importance: { ...said.importance, [aspect]: answer === 'must' ? 'much' : answer },
            musts: setMust(answer === 'must' ? usual : null),
          })
        }
      />
      {typeof limit === 'number' && must in TYPED ? (
        <Limit
          must={must as keyof typeof TYPED}
          limit={limit}
          onChange={(value) => onChange({ ...said, musts: setMust(value) })}
        />
      ) : null}
    </div>
  );
}

interface LimitProps {
  readonly must: keyof typeof TYPED;
  readonly limit: number;
  onChange(limit: number): void;
}

function Limit({ must, limit, onChange }: LimitProps) {
  const text = useAdvisorText();
  const { unit, times, ...range } = TYPED[must];
  return (
    <NumberField
      label={text(`wishes.limits.${must}`)}
      inline
      unit={unit ? text(`wishes.units.${unit}`) : undefined}
      value={Number((limit / times).toFixed(3))}
      {...range}
      onChange={(value) => value !== null && onChange(Number((value * times).toFixed(3)))}
    />
  );
}
