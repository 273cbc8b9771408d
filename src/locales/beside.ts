// The words for the same deployment beside what there is: they come with what puts it there.
import { beside } from './en/beside.ts';
import { wordsApart } from './text.ts';

export const besideText = wordsApart(beside);
