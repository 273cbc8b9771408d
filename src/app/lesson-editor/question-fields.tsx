// A question with its answers, asked when a step has been played.
import type { FileQuestion } from '../../lessons/lesson-file.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { newQuestion } from './new-lesson.ts';
import { freshId, patched, replaced, without } from './patch.ts';
import { Rows } from './rows.tsx';

export interface QuestionFieldsProps {
  readonly question: FileQuestion | undefined;
  onChange(question: FileQuestion | undefined): void;
}

export function QuestionFields({ question, onChange }: QuestionFieldsProps) {
  const text = useEditorText();
  if (!question) {
    const words = { asks: text('question.asks'), none: text('question.says'), some: text('question.says') };
    return <Button onClick={() => onChange(newQuestion(words))}>{text('question.add')}</Button>;
  }
  const { answers, right } = question;
  const put = (next: typeof answers): void => {
    const first = next[0]?.id ?? '';
    onChange({ ...question, answers: next, right: next.some(({ id }) => id === right) ? right : first });
  };
  const ids = answers.map(({ id }) => id);
  return (
    <>
      <TextField
        label={text('question.asks')}
        value={question.asks}
        onChange={(asks) => onChange({ ...question, asks })}
      />
      <Rows
        items={answers}
        least={2}
        most={12}
        add={text('question.answer')}
        nameOf={({ says }) => says}
        onAdd={() => put([...answers, { id: freshId(ids, 'answer'), says: text('question.says') }])}
        onRemove={(at) => put(without(answers, at))}
        form={(answer, at) => (
          <>
            <TextField
              label={text('question.says')}
              value={answer.says}
              onChange={(says) => put(replaced(answers, at, { ...answer, says }))}
            />
            <TextArea
              label={text('question.because')}
              rows={2}
              value={answer.because ?? ''}
              onChange={(because) => put(replaced(answers, at, patched(answer, { because: because || undefined })))}
            />
          </>
        )}
      />
      <Select
        label={text('question.right')}
        value={right}
        options={answers.map(({ id, says }) => ({ value: id, label: says }))}
        onChange={(id) => onChange({ ...question, right: id })}
      />
      <Button onClick={() => onChange(undefined)}>{text('question.drop')}</Button>
    </>
  );
}
