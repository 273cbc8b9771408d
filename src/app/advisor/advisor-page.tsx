// The page of the advisor: what somebody needs and wishes, which way comes first for it, why, and what would turn that.
import { useEffect, useMemo, useState } from 'react';
import { type AdvisorText, useAdvisorText } from '../../locales/advisor.ts';
import { useComparisonText } from '../../locales/comparison.ts';
import { useText } from '../../locales/text.ts';
import { adviceFrom } from '../../simulation/comparison/advice.ts';
import { deploymentsOf } from '../../simulation/comparison/deployments.ts';
import { writeNeeds } from '../../simulation/comparison/needs-text.ts';
import { wishesOf } from '../../simulation/comparison/wishes.ts';
import { measure, useMeasuring } from '../comparison/measuring.ts';
import { type Asked, OriginDialog } from '../comparison/origin-dialog.tsx';
import { Progress } from '../comparison/progress.tsx';
import { stageAddress } from '../comparison/stage-address.ts';
import { Logo } from '../header/logo.tsx';
import { recallPreferences } from '../preferences.ts';
import { useConfiguration } from '../scenario.ts';
import page from '../validation/validation-page.module.css';
import { type QuestionProblem, useAddress } from './address.ts';
import styles from './advisor-page.module.css';
import { Answer } from './answer.tsx';
import { Flips } from './flips.tsx';
import { NeedsQuestions } from './needs-questions.tsx';
import { Places } from './places.tsx';
import { WishesQuestions } from './wishes-questions.tsx';

export function AdvisorPage() {
  const text = useAdvisorText();
  const comparison = useComparisonText();
  const words = useText();
  const configuration = useConfiguration();
  const { question, problem, ask } = useAddress();
  const { needs, said } = question;
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const line = writeNeeds(needs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: needs that are written alike are the same needs
  const candidates = useMemo(() => deploymentsOf(needs).map((deployment) => ({ deployment, parameters: {} })), [line]);
  useEffect(() => recallPreferences(configuration), [configuration]);
  useEffect(() => {
    document.title = text('documentTitle');
  }, [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round measures the same anew
  useEffect(() => measure(candidates, configuration.seed, undefined, false), [candidates, configuration.seed, round]);

  const measuring = useMeasuring();
  const complete = measuring.phase === 'complete' && measuring.candidates === candidates;
  const { columns } = measuring;
  const advice = useMemo(() => (complete ? adviceFrom(columns, wishesOf(said)) : null), [complete, columns, said]);
  return (
    <div className={page.page}>
      <button type="button" className={page.skip} onClick={skipToAnswer}>
        {text('skip')}
      </button>
      <header className={page.header}>
        <a className={page.brand} href={stageAddress()}>
          <Logo />
          <span>{words('app.name')}</span>
        </a>
        <a className={page.back} href={stageAddress()}>
          {text('back')}
        </a>
      </header>
      <main className={`${page.main} ${styles.main}`}>
        <div className={page.opening}>
          <h1 className={page.title}>{text('title')}</h1>
          <p className={page.lead}>{text('lead')}</p>
        </div>
        {problem ? (
          <p role="alert" className={styles.problem}>
            {text('kept', { problem: problemWords(text, comparison, problem) })}
          </p>
        ) : null}
        <div className={styles.columns}>
          <div className={styles.questions}>
            <NeedsQuestions needs={needs} onChange={(next) => ask({ needs: next, said })} />
            <WishesQuestions said={said} onChange={(next) => ask({ needs, said: next })} />
          </div>
          <div className={styles.answers}>
            <section aria-labelledby="answer">
              <div className={styles.head}>
                <h2 id="answer" tabIndex={-1}>
                  {text('answer.title')}
                </h2>
                <Progress count={candidates.length} onAgain={() => setRound(round + 1)} />
              </div>
              {advice ? (
                <Answer advice={advice} columns={columns} said={said} question={question} />
              ) : (
                <p className={styles.waiting}>{text('answer.waiting')}</p>
              )}
            </section>
            {advice ? (
              <>
                <Places advice={advice} columns={columns} said={said} onAsk={setAsked} />
                <Flips advice={advice} columns={columns} question={question} onAsk={ask} />
              </>
            ) : null}
          </div>
        </div>
      </main>
      {asked ? (
        <OriginDialog candidates={candidates} asked={asked} onAsk={setAsked} onClose={() => setAsked(null)} />
      ) : null}
    </div>
  );
}

function problemWords(
  text: AdvisorText,
  comparison: ReturnType<typeof useComparisonText>,
  problem: QuestionProblem,
): string {
  if (problem.of === 'needs') {
    const { code, word, known } = problem.error;
    return comparison(`needs.problem.${code}`, { word, known });
  }
  const { code, word, known } = problem.error;
  return text(`problem.${code}`, { word, known });
}

function skipToAnswer(): void {
  const heading = document.getElementById('answer');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
