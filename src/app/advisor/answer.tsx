// Which one comes first, how close that is and in what it leads; where none may be taken, which must is to blame.
import { advisorWords } from '../../locales/advisor.ts';
import { useComparisonText } from '../../locales/comparison.ts';
import { useFormat, useLocale } from '../../locales/text.ts';
import type { Advice } from '../../simulation/comparison/advice.ts';
import type { Column } from '../../simulation/comparison/comparison.ts';
import { keepsUp } from '../../simulation/comparison/measure.ts';
import { MUST_IDS, type Said } from '../../simulation/comparison/wishes.ts';
import { deploymentName } from '../comparison/names.ts';
import { comparisonAddress, type Question, writeAddress } from './address.ts';
import styles from './advisor-page.module.css';

export interface AnswerProps {
  readonly advice: Advice;
  readonly columns: readonly Column[];
  readonly said: Said;
  readonly question: Question;
}

/** From this share of the first on, the second is close. */
const CLOSE = 0.95;

export function Answer({ advice, columns, said, question }: AnswerProps) {
  const { text } = advisorWords(useLocale());
  const comparison = useComparisonText();
  const name = (id: string) => {
    const found = columns.find(({ deployment }) => deployment.id === id)?.deployment;
    return found ? deploymentName(comparison, found) : id;
  };
  const first = columns.find(({ deployment }) => deployment.id === advice.first);
  return (
    <div className={styles.answer}>
      <div role="status">
        {advice.first === null ? (
          <Blame advice={advice} said={said} />
        ) : (
          <>
            <p className={styles.first}>{text('answer.first', { name: name(advice.first) })}</p>
            <Lead advice={advice} name={name} />
            {first && !keepsUp(first.measures) ? <p>{text('place.saturated')}</p> : null}
          </>
        )}
      </div>
      <p className={styles.note}>{text('answer.caution')}</p>
      <p>
        <a href={comparisonAddress(writeAddress(location.search, question), location.hash)}>{text('answer.compare')}</a>
      </p>
    </div>
  );
}

function Lead({ advice, name }: { readonly advice: Advice; name(id: string): string }) {
  const { text, list } = advisorWords(useLocale());
  const format = useFormat();
  const [first, second] = advice.ranking.filter(({ broken }) => broken.length === 0);
  if (!first || !second) return <p>{text('answer.only')}</p>;
  const share = first.standing > 0 ? second.standing / first.standing : 1;
  const named = { second: name(second.id), share: format.percent(share, { digits: share > CLOSE ? 1 : 0 }) };
  const aspects = (leads: Advice['why']) => list(leads.map(({ aspect }) => text(`aspects.${aspect}`)));
  const ahead = advice.why.filter(({ lead }) => lead > 0);
  const behind = advice.why.filter(({ lead }) => lead < 0);
  return (
    <p>
      {text(share === 1 ? 'answer.even' : share > CLOSE ? 'answer.close' : 'answer.clear', named)}
      {ahead.length > 0 ? ` ${text('answer.ahead', { aspects: aspects(ahead) })}` : null}
      {behind.length > 0 ? ` ${text('answer.behind', { aspects: aspects(behind) })}` : null}
    </p>
  );
}

function Blame({ advice, said }: { readonly advice: Advice; readonly said: Said }) {
  const { text, must } = advisorWords(useLocale());
  const counts = MUST_IDS.map((id) => ({
    id,
    count: advice.ranking.filter(({ broken }) => broken.includes(id)).length,
  }));
  const blamed = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (advice.ranking.every(({ broken }) => broken.includes('runs'))) {
    return <p className={styles.first}>{text('answer.noneRuns')}</p>;
  }
  return (
    <>
      <p className={styles.first}>{text('answer.none')}</p>
      <p>{text('answer.blame')}</p>
      <ul className={styles.list}>
        {blamed.map(({ id, count }) => (
          <li key={id}>{text('answer.blamed', { must: must(id, said.musts[id]), count })}</li>
        ))}
      </ul>
    </>
  );
}
