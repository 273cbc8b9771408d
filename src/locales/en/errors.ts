// English words for what was asked of the page and cannot be: links and addresses. Words only: no logic, no markup.
export const errors = {
  query: 'The address asks for {name}={value}, which is not possible. The usual is taken.',
  engine: 'The simulation could not go on: {message}',
  draft: {
    back: 'What was built here is back. It is more than an address can carry: save it as a file, under Share, to have it elsewhere.',
    lost: 'This is more than the address can carry, and the browser keeps nothing for this page. Everything goes on; save it as a file, under Share, before you leave.',
  },
  link: {
    instead: '{problem} The usual beginning is shown instead.',
    kept: '{problem} What was on the page is kept.',
    version: 'This link was made by another version of Strata ({version}).',
    missing: 'This link says nothing about a deployment: t= is missing.',
    encoding: 'The part {part} of this link is damaged.',
    notation: 'The deployment in this link cannot be read, from character {position} on: {reason}',
    definitions: 'The definitions in this link cannot be read, from character {position} on: {reason}',
    incident: 'The incident {written} in this link cannot be: {reason}',
    'incident-form':
      'The incident {written} in this link cannot be read. It has to look like 12.5s:cpu-hog@web, within the first hour, and be one of 200 at most.',
    flaw: 'This link replays {written}, but there is no such flaw.',
    attacker: 'This link replays {written}, but an attack cannot start there.',
    walls: 'This link looks out from {written}, but an attack cannot start there.',
    seed: 'This link runs with the seed {written}. A seed is a whole number of at most nine digits.',
    moment: 'This link stops at {written}, which is no moment of the first hour of a run.',
    lesson: {
      story: 'This link names {written}, and the story has no such step.',
      belief: 'This link names {written}, and there is no such belief.',
      challenge: 'This link names {written}, and there is no such challenge.',
      file: 'This link names {written}, a step of a lesson from a file, and does not bring that lesson along.',
    },
    talk: 'This link names {written}, and there is no such scene of a talk.',
    running: 'The link says that {id} is running, but there is no such thing in it.',
  },
  figures: {
    unknown: 'This link changes the figure {id}, which there is not. It is left out.',
    'no-number': 'This link gives the figure {id} no number ({written}). Its usual value is kept.',
    outside:
      'This link sets the figure {id} to {written}; it can be {low} to {high} ({unit}). Its usual value is kept.',
    more: { one: 'The same holds for {count} more.', other: 'The same holds for {count} more.' },
  },
} as const;
