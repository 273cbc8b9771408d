// English words around the story: its panel, its buttons, its contents.
export const telling = {
  label: 'Story',
  chapter: 'Chapter',
  chapterOf: '{number}. {title}',
  step: 'Step {step} of {steps}',
  previous: 'Back',
  next: 'Next',
  nextChapter: 'Next chapter',
  end: 'To the stage',
  close: 'Close the story',
  task: 'Your turn:',
  show: 'Show me',
  done: 'Done',
  palette: 'Things to add',
  asSeen: 'Figures are what the model gives at the end of each step, with the figures of the catalogue.',
  progress: '{done} of {all} steps of the story done. That is kept on this device only.',
  all: 'All lessons',
} as const;
