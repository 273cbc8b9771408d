// English words for what was asked of the page and cannot be: links and addresses. Words only: no logic, no markup.
export const errors = {
  query: 'The address asks for {name}={value}, which is not possible. The usual is taken.',
  engine: 'The simulation could not go on: {message}',
  link: {
    instead: '{problem} The usual beginning is shown instead.',
    kept: '{problem} What was on the page is kept.',
    version: 'This link was made by another version of Strata ({version}).',
    missing: 'This link says nothing about a deployment: t= is missing.',
    encoding: 'The part {part} of this link is damaged.',
    notation: 'The deployment in this link cannot be read, from character {position} on: {reason}',
    definitions: 'The definitions in this link cannot be read, from character {position} on: {reason}',
    parameters: 'The link changes a figure that cannot be changed so: {place}.',
    running: 'The link says that {id} is running, but there is no such thing in it.',
  },
} as const;
