// "Root in a container is harmless", or "is root of the host": with a user namespace it is somebody else outside.
import type { Belief } from '../belief.ts';

const BESIDE = 'container:postgres#db,@globex';

export const ROOT_IS_HARMLESS: Belief = {
  id: 'root-is-harmless',
  scene: { topology: `host:x86,8cpu,16G(container:nginx#web,@acme;${BESIDE})` },
  until: '6s',
  look: { nodes: ['web'], chart: 'isolation' },
  prediction: {
    kind: 'choice',
    measure: { measure: 'flawsOut', of: { id: 'web' } },
    choices: [
      { id: 'none', atMost: 0 },
      { id: 'fewer', atLeast: 1, atMost: 6 },
      { id: 'as-before', atLeast: 7 },
    ],
  },
  figures: { flaws: { measure: 'flawsOut', of: { id: 'web' } } },
  done: {
    all: [
      { measure: 'ready', atLeast: 2 },
      { measure: 'exposures', of: { id: 'web' }, atMost: 2 },
    ],
  },
  solution: [{ at: '3s', do: 'set web ns=pid+net+mnt+ipc+uts+cgroup+user' }],
  question: { answers: ['somebody-else-outside', 'root-is-root', 'nothing-left'], right: 'somebody-else-outside' },
  mistaken: {
    scene: { topology: `host:x86,8cpu,16G(container:nginx#web,@acme,privileged=on;${BESIDE})` },
    solution: [],
  },
  charts: [
    { name: 'flaws', measure: { measure: 'flawsOut', of: { id: 'web' } } },
    { name: 'waysOut', measure: { measure: 'waysOut', of: { id: 'web' } } },
    { name: 'seenByOthers', measure: { measure: 'exposures', of: { id: 'web' } } },
  ],
  said: ['BE-013'],
  evidence: ['SE-027', 'SE-040', 'SE-061'],
};
