// The handout of a talk: what it is about, scene by scene with a picture, what is asked with room for one's own notes, the answers
// at the end, and the sources. Laid out for paper; the browser's print window makes a PDF of it.
import { plainWords } from '../../lessons/markup.ts';
import { useHandoutText } from '../../locales/handout.ts';
import { useStoryText } from '../../locales/story.ts';
import { useFormat } from '../../locales/text.ts';
import { reachOf } from '../../sharing/local-address.ts';
import { Button } from '../../ui/button.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageSection } from '../page-frame/page-section.tsx';
import { ProgressLine } from '../page-frame/progress-line.tsx';
import type { SpokenTalk } from '../present/talk.ts';
import { AnswersPart } from './answers-part.tsx';
import styles from './handout.module.css';
import { useLinesOnPaper } from './lines-on-paper.ts';
import { allRecords, recordsOf } from './records.ts';
import { ScenePart } from './scene-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { asksSomething, useStills } from './stills.ts';
import { useTalkOfAddress } from './talk-of-address.ts';
import { answerWords, inWords } from './words.ts';

export function HandoutPage() {
  const text = useHandoutText();
  const { name, talk } = useTalkOfAddress();
  if (talk) return <Handout key={talk.id} talk={talk} />;
  if (talk === undefined) return null;
  return (
    <PageFrame
      documentTitle={text('documentTitle', { title: name })}
      title={text('missingTitle')}
      lead={text('missing', { name })}
      back={text('back')}
      skip={{ to: 'scenes', label: text('skip') }}
    >
      {null}
    </PageFrame>
  );
}

function Handout({ talk }: { readonly talk: SpokenTalk }) {
  const text = useHandoutText();
  const story = useStoryText();
  const format = useFormat();
  const { drawn, phase, again } = useStills(talk);
  useLinesOnPaper();
  const scenes = talk.scenes.map((scene, at) =>
    inWords(scene, drawn[at]?.end ?? null, { story, format, own: talk.lessons }),
  );
  const ids = allRecords(talk.scenes);
  const answered = scenes.flatMap((scene, at) => {
    const one = drawn[at];
    const answer = answerWords(scene, one?.end ?? null, format);
    return asksSomething(scene) ? [{ number: at + 1, scene, drawn: one, answer }] : [];
  });
  return (
    <PageFrame
      documentTitle={text('documentTitle', { title: talk.title })}
      title={talk.title}
      lead={plainWords(talk.about ?? '')}
      back={text('back')}
      skip={{ to: 'scenes', label: text('skip') }}
      className={styles.sheet}
      opening={
        <div className={styles.controls}>
          <ProgressLine
            label={text('making')}
            done={drawn.length}
            all={talk.scenes.length}
            phase={phase}
            state={
              phase === 'playing'
                ? text('state', { done: drawn.length, all: talk.scenes.length })
                : text(phase === 'complete' ? 'complete' : 'failed')
            }
            again={text('again')}
            onAgain={again}
          />
          <p>
            <Button tone="strong" disabled={phase !== 'complete'} onClick={() => window.print()}>
              {text('print')}
            </Button>{' '}
            <span>{text('hint')}</span>
          </p>
          {reachOf(location.href) === 'machine' ? <p>{text('local')}</p> : null}
        </div>
      }
    >
      <PageSection id="scenes" title={text('scenes')}>
        {scenes.map((scene, at) => (
          <ScenePart
            key={scene.id}
            talk={talk}
            number={at + 1}
            scene={scene}
            drawn={drawn[at]}
            records={recordsOf(scene).map((id) => ids.indexOf(id) + 1)}
          />
        ))}
      </PageSection>
      {answered.length > 0 ? (
        <PageSection id="answers" title={text('answers')}>
          <AnswersPart answered={answered} />
        </PageSection>
      ) : null}
      <PageSection id="sources" title={text('sources')} about={text(ids.length > 0 ? 'sourcesAbout' : 'noSources')}>
        <SourcesPart ids={ids} />
      </PageSection>
    </PageFrame>
  );
}
