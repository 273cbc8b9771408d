// How large a lesson file and its parts may be: far beyond what anybody teaches, and little enough to be checked at once.

/** Characters of the whole text. */
export const LONGEST_FILE = 200_000;
export const MOST_STEPS = 40;
export const LONGEST_TITLE = 120;
export const LONGEST_TEXT = 4000;
export const LONGEST_NOTATION = 10_000;
/** Characters of an edit in words. */
export const LONGEST_CHANGE = 1000;
/** Of one list of changes, and of all in the file. */
export const MOST_CHANGES = 60;
export const MOST_CHANGES_IN_ALL = 160;
export const MOST_FIGURES = 12;
export const MOST_ITEMS = 40;
/** Of choices, answers, stops and points of a curve. */
export const MOST_CHOICES = 12;
/** Goals joined within goals. */
export const DEEPEST_GOAL = 8;
