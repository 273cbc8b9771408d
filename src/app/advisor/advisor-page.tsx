// The page of the advisor: what somebody needs and wishes, which way comes first for it, why, and what would turn that.
import { useEffect, useMemo, useState } from 'react';
import { type AdvisorText, useAdvisorText } from '../../locales/advisor.ts';
import { useComparisonText } from '../../locales/comparison.ts';
import { adviceFrom } from '../../simulation/comparison/advice.ts';
import { deploymentsOf } from '../../simulation/comparison/deployments.ts';
import { writeNeeds } from '../../simulation/comparison/needs-text.ts';
import { wishesOf } from '../../simulation/comparison/wishes.ts';
import { measure, useMeasuring } from '../comparison/measuring.ts';
import { type Asked, OriginDialog } from '../comparison/origin-dialog.tsx';
import { Progress } from '../comparison/progress.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { useConfiguration } from '../scenario.ts';
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
  const configuration = useConfiguration();
  const { question, problem, ask } = useAddress();
  const { needs, said } = question;
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const line = writeNeeds(needs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: needs that are written alike are the same needs
  const candidates = useMemo(() => deploymentsOf(needs).map((deployment) => ({ deployment, parameters: {} })), [line]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round measures the same anew
  useEffect(() => measure(candidates, configuration.seed, undefined, false), [candidates, configuration.seed, round]);

  const measuring = useMeasuring();
  const complete = measuring.phase === 'complete' && measuring.candidates === candidates;
  const { columns } = measuring;
  const advice = useMemo(() => (complete ? adviceFrom(columns, wishesOf(said)) : null), [complete, columns, said]);
  return (
    <>
      <PageFrame
        documentTitle={text('documentTitle')}
        title={text('title')}
        lead={text('lead')}
        back={text('back')}
        skip={{ to: 'answer', label: text('skip') }}
        className={styles.main}
      >
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
      </PageFrame>
      {asked ? (
        <OriginDialog candidates={candidates} asked={asked} onAsk={setAsked} onClose={() => setAsked(null)} />
      ) : null}
    </>
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
