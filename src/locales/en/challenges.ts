// English words around the build challenges: their panel, and the names of goals and figures that many of them have.
export const challenge = {
  label: 'Challenge',
  close: 'Close the challenge',
  goals: 'To be reached',
  constraints: 'To be kept',
  met: '{met} of {all} met',
  yes: 'met',
  no: 'open',
  playing: 'being tried',
  solved: 'Solved.',
  solvedShown: 'Solved, by the solution that was shown. It counts when you find a way of your own.',
  again: 'Begin again',
  trial: 'Tried by itself: the whole deployment from nothing, for {until}.',
  trialWith: 'Tried by itself: the whole deployment from nothing, for {until}, with the trouble at the end.',
  inTrial: 'in the trial',
  score: {
    caption: 'Against par',
    figure: 'Figure',
    yours: 'Yours',
    par: 'Par',
    about: 'Par is what the shown solution comes to, played by the model. It can be beaten.',
    better: 'better than par',
  },
  hints: {
    first: 'A hint',
    next: 'Another hint',
    label: 'Hints',
  },
  solution: {
    show: 'Show a solution',
    label: 'A solution, of many',
    next: 'Next step',
    last: 'That was all. Let it run until everything is ready.',
    step: '{step} of {steps}',
  },
  previous: 'Back',
  next: 'Next challenge',
  end: 'To all lessons',
  number: 'Challenge {number} of {all}',
} as const;

/** Names of what has to be so, where a challenge has no words of its own for it. `least` and `most` are its bounds. */
export const needs = {
  answers: 'An application answers',
  answer: 'At least {least} applications answer',
  tenants: 'They are those of {least} tenants',
  apart: 'No two tenants run on one kernel',
  'one-host': 'On one host',
  'one-kernel': 'With one kernel',
  'as-given': 'What was given is there, and as big as it was',
  'in-memory': 'Nothing waits on disk for want of memory',
  memory: 'At most {most} of memory in use',
  'in-time': 'All ready within {most}, from nothing',
  levels: 'It runs at level {least} of virtualization',
  'work-lost': 'At most {most} of its processor time goes to virtualization',
} as const;

/** Names of figures that are compared with par, likewise. */
export const scores = {
  ready: 'Ready from nothing',
  memory: 'Memory in use',
  kernels: 'Kernels to patch',
  slowdown: 'Times as slow as alone',
  overhead: 'Processor time for virtualization',
  free: 'Memory left',
  work: 'Cores the neighbour has',
  still: 'Longest standstill',
  neighbour: 'Lost to the worst neighbour',
} as const;
