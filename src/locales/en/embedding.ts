// English words of a frame in somebody else's page. Words only: no logic, no markup.
export const embedding = {
  cover: {
    own: 'A deployment to play with',
    about: 'Press to start the simulation. It runs in this page and asks nobody for anything.',
  },
} as const;
