// A part of a page besides the stage, under a rule and a heading that the way past the head can lead to.
import type { ReactNode } from 'react';
import styles from './page-frame.module.css';

export interface PageSectionProps {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  /** What stands beside the heading, where there is room. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

export function PageSection({ id, title, about, beside, children }: PageSectionProps) {
  const heading = (
    <>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {about ? <p className={styles.about}>{about}</p> : null}
    </>
  );
  return (
    <section className={styles.section} aria-labelledby={id}>
      {beside ? (
        <div className={styles.head}>
          <div>{heading}</div>
          {beside}
        </div>
      ) : (
        heading
      )}
      {children}
    </section>
  );
}
