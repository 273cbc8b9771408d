// How large a lesson file or a talk file and their parts may be: far beyond what anybody teaches, and little enough to be checked at once.

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

/** Characters of a whole talk, and its scenes. */
export const LONGEST_TALK = 600_000;
export const MOST_SCENES = 200;
/** Characters of a link in a talk: more than any that is written. */
export const LONGEST_SCENE_LINK = 50_000;
/** Of a scene or an exercise: a working day. */
export const MOST_MINUTES = 480;
/** One sentence under a title, which the speaker's window takes no longer (talk-messages.ts). */
export const LONGEST_IDEA = 1000;
