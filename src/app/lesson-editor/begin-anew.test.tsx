// Another lesson in place of one's own: asked first where something has been written, never lost by opening a file, and the focus stays.
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useDraft } from './draft.ts';
import { FilesBar } from './files-bar.tsx';
import { newLesson } from './new-lesson.ts';

const fresh = () => newLesson('', 'Without a title', null);

async function written(title: string): Promise<void> {
  useDraft.getState().open({ ...fresh(), title });
  await waitFor(() => expect(useDraft.getState().source).toContain('strataLesson'));
}

function openFile(text: string): void {
  const file = new File([text], 'other.yaml', { type: 'text/yaml' });
  const chooser = document.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(chooser, { target: { files: [file] } });
}

beforeEach(() => useDraft.setState({ source: '', file: null, problems: [], settled: true, step: 0, removed: null }));

test('a file that is opened does not replace what was written before somebody says so', async () => {
  await written('Mine');
  render(<FilesBar fresh={fresh} />);
  openFile('no lesson at all');
  const keep = await screen.findByRole('button', { name: 'Keep mine' });
  expect(useDraft.getState().file?.title).toBe('Mine');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Replace it' })));
  fireEvent.click(keep);
  expect(useDraft.getState().source).toContain('Mine');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New lesson' })));

  openFile('no lesson at all');
  fireEvent.click(await screen.findByRole('button', { name: 'Replace it' }));
  expect(useDraft.getState().source).toBe('no lesson at all');
});

test('where nothing has been written nobody is asked', async () => {
  await written('');
  render(<FilesBar fresh={fresh} />);
  fireEvent.change(screen.getByRole('combobox', { name: 'Begin with a chapter of ours' }), {
    target: { value: 'what-a-container-is' },
  });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(useDraft.getState().file?.title).toBe('What a container is made of');
});
