// A question with answers to choose among, as plain data. Every answer has something said to it: why it is right, or what
// speaks against it. The words are where those of the lesson are, under the ids of the question's answers.

/** Answers by id, in the order in which they are read. */
export interface Question {
  readonly answers: readonly [string, string, ...string[]];
  /** Id of the one that is right. */
  readonly right: string;
}

/** Whether an answer is the right one. */
export function isRight({ right }: Question, answer: string): boolean {
  return answer === right;
}

/** What is wrong with a question as data: no right answer among its answers, or an id twice; null when it is sound. */
export function questionMistake({ answers, right }: Question): 'no-right-answer' | 'answer-twice' | null {
  if (!answers.includes(right)) return 'no-right-answer';
  return new Set(answers).size === answers.length ? null : 'answer-twice';
}
