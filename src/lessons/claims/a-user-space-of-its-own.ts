// Claim 1: a container has the whole user space to itself, and what it changes there touches nobody else.
import type { StagedClaim } from '../claim.ts';

export const A_USER_SPACE_OF_ITS_OWN: StagedClaim = {
  id: 'a-user-space-of-its-own',
  number: 1,
  by: 'article',
  scenes: [
    {
      id: 'usual',
      scene: { topology: 'host:x86,16cpu,64G(container:nginx#web,@acme;container:redis#cache,@globex)' },
      until: '5s',
      figures: {
        files: { measure: 'filesExposed', of: { id: 'web' } },
        ways: { measure: 'waysOut', of: { id: 'web' } },
      },
    },
    {
      id: 'privileged',
      scene: { topology: 'host:x86,16cpu,64G(container:nginx#web,@acme,privileged=on;container:redis#cache,@globex)' },
      until: '5s',
      figures: {
        files: { measure: 'filesExposed', of: { id: 'web' } },
        ways: { measure: 'waysOut', of: { id: 'web' } },
      },
    },
  ],
  conditions: [
    {
      id: 'usual',
      predicts: [
        { left: 'usual.files', is: 'atMost', right: 0 },
        { left: 'usual.ways', is: 'atMost', right: 0 },
      ],
    },
    {
      id: 'privileged',
      predicts: [
        { left: 'privileged.files', is: 'atMost', right: 0 },
        { left: 'privileged.ways', is: 'atMost', right: 0 },
      ],
    },
  ],
  evidence: [
    { id: 'SE-020', says: 'for' },
    { id: 'SC-007', says: 'for' },
    { id: 'SE-061', condition: 'privileged', says: 'against' },
    { id: 'SE-062', condition: 'privileged', says: 'against' },
  ],
};
