// English words of the help. Words only: no logic, no markup.
export const help = {
  letters: 'Single letters are shortcuts',
  lettersNote: 'Switch this off when you speak to your computer, or when letters are pressed by chance.',
  hands: 'Three ways to put something somewhere',
  byPointer: 'Drag it, with a mouse or a finger.',
  byPick: 'Press it once to pick it up, then press the place where it should stand.',
  byKeys: 'Enter or Space lifts it, arrow keys choose among the places, Enter lands, Escape lets go.',
  actions: {
    playOrPause: 'Play or pause',
    previousEvent: 'One event back',
    nextEvent: 'One event on',
    tenSecondsBack: 'Ten seconds back',
    tenSecondsForth: 'Ten seconds on',
    toStart: 'To the beginning',
    toEnd: 'To the end of what is computed',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Back to how it was opened',
    dark: 'Dark or light',
    help: 'This help',
  },
  story: { on: 'Next step of the story', back: 'Step of the story before' },
} as const;
