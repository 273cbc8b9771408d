// English words of commands that come with the parts behind them: opening a file, the list of lessons, and pages and windows to read.
export const openFile = 'Open a file…';
export const lessons = 'All lessons';
export const presentTalk = 'Present…';
export const toRead = {
  leftOut: 'What this model leaves out',
  validation: 'How the model was checked',
  comparison: 'Compare all ways',
  advisor: 'Which way suits you?',
  claims: 'The claims, put to the test',
  'lesson-editor': 'Write a lesson',
} as const;
