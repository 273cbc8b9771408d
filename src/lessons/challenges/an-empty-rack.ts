// A host is wanted for repair: all that runs on it has to be elsewhere, without having stood still.
import type { Challenge } from '../challenge.ts';

export const AN_EMPTY_RACK: Challenge = {
  id: 'an-empty-rack',
  scene: {
    topology:
      'host:x86#rack-1,name=rack-1,16cpu,32G(vm:debian#acme-vm,2cpu,4G,@acme(container:nginx#acme-web);vm:debian#globex-vm,2cpu,4G,@globex(container:nginx#globex-web);vm:debian#initech-vm,2cpu,4G,@initech(container:nginx#initech-web));host:x86#rack-2,name=rack-2,8cpu,16G;host:x86#rack-3,name=rack-3,8cpu,16G',
    running: ['acme-vm', 'acme-web', 'globex-vm', 'globex-web', 'initech-vm', 'initech-web'],
  },
  until: '60s',
  look: { nodes: ['rack-1', 'rack-2', 'rack-3'] },
  goals: [
    { id: 'empty', measure: 'instances', of: { within: 'rack-1' }, atMost: 0 },
    { id: 'live', measure: 'movedLive', atLeast: 3 },
    { id: 'answer', measure: 'ready', of: { application: true }, atLeast: 3 },
  ],
  constraints: [
    { id: 'hardly-still', measure: 'stoodStillMs', atMost: 500 },
    { id: 'as-given', kept: ['rack-1', 'rack-2', 'rack-3', 'acme-web', 'globex-web', 'initech-web'] },
  ],
  score: [
    { id: 'still', measure: 'stoodStillMs', better: 'less' },
    { id: 'memory', measure: 'usedMemory', better: 'less' },
  ],
  solution: [
    { at: '2s', do: 'move acme-vm into rack-2' },
    { at: '4s', do: 'move globex-vm into rack-3' },
    { at: '6s', do: 'move initech-vm into rack-3' },
  ],
};
