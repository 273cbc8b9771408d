// The lesson from a file that was opened last, in the window of talks: a scene for each of its steps.
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { Button } from '../../ui/button.tsx';
import { useOpenLesson } from '../lessons/file/open-lesson.ts';
import { CopyToEdit } from './copy-to-edit.tsx';
import { lessonTalk, presentLesson } from './lesson-talk.ts';

export function OpenLessonRow({ onClose }: { onClose(): void }) {
  const text = useOwnTalksText();
  const file = useOpenLesson((state) => state.file);
  if (!file) return null;
  return (
    <li>
      <span lang={file.language} dir="auto">
        {file.title}
      </span>
      <small>
        {text('list.lesson', { scenes: text('list.scenes', { count: file.steps.length }) })}{' '}
        <CopyToEdit title={file.title} load={() => lessonTalk(file)} onClose={onClose} />
      </small>
      <Button
        aria-label={text('list.of', { deed: text('list.begin'), title: file.title })}
        onClick={() => {
          onClose();
          void presentLesson(file, 0);
        }}
      >
        {text('list.begin')}
      </Button>
    </li>
  );
}
