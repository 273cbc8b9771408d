// All words and languages from the first moment on: for tests, and for the command line, which has no first sight.

import { simulate } from './en/simulate.ts';
import { addWords, loadLanguage, loadWords } from './text.ts';

addWords({ simulate });
await Promise.all([loadWords(), loadLanguage('en-XA')]);
