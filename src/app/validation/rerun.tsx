// How a case is played again: from the shell, and on the stage as far as a link can carry it.
import { type ReactNode, useMemo, useState } from 'react';
import { useFormat } from '../../locales/text.ts';
import { useValidationText } from '../../locales/validation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { Scenario } from '../../validation/scenario-file.ts';
import { commandOf } from './command.ts';
import { Copyable } from './copyable.tsx';
import styles from './rerun.module.css';
import { stageLinkOf } from './stage-link.ts';

export interface RerunProps {
  readonly title: string;
  readonly scenarios: readonly Scenario[];
  /** What else there is to know about how it is played. */
  readonly children?: ReactNode;
}

export function Rerun({ title, scenarios, children }: RerunProps) {
  const text = useValidationText();
  // Written when somebody wants it: there are two hundred of them.
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure summary={title} onToggle={(open) => setOpened(opened || open)}>
      {opened ? (
        <div className={styles.rerun}>
          {children}
          {scenarios.length > 0 ? (
            <p className={styles.note}>{text('page.rerun.shell', { count: scenarios.length })}</p>
          ) : null}
          {scenarios.map((scenario, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the setups of a case never change places
            <Setup key={at} scenario={scenario} number={scenarios.length > 1 ? at + 1 : null} />
          ))}
        </div>
      ) : null}
    </Disclosure>
  );
}

function Setup({ scenario, number }: { readonly scenario: Scenario; readonly number: number | null }) {
  const text = useValidationText();
  const format = useFormat();
  const command = useMemo(() => commandOf(scenario), [scenario]);
  const link = useMemo(() => stageLinkOf(scenario), [scenario]);
  return (
    <div className={styles.setup}>
      <Copyable words={command} />
      {link ? (
        <p>
          <a href={`./${link.href}`} target="_blank" rel="noopener">
            {number === null ? text('page.rerun.stage') : text('page.rerun.stageOf', { number: format.count(number) })}
          </a>
          {link.refused.length > 0 ? (
            <span className={styles.note} translate="no">
              {' '}
              {text('page.rerun.refused', { figures: format.list(link.refused) })}
            </span>
          ) : null}
          {link.later > 0 ? (
            <span className={styles.note}> {text('page.rerun.later', { count: link.later })}</span>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
