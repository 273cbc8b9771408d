// English words of the sentence on the last edit or incident. Words only: no logic, no markup.
export const incident = {
  'cpu-hog': 'CPU hog',
  'memory-hog': 'memory hog',
  'disk-hog': 'disk hog',
  'network-hog': 'network hog',
  'fork-bomb': 'fork bomb',
  'kernel-panic': 'kernel panic',
  'host-failure': 'host failure',
} as const;

export const sentence = {
  placed: '{name} placed',
  placedWith: '{name} placed with {inside} inside',
  placedWithMany: { one: '{name} placed with {count} inside', other: '{name} placed with {count} inside' },
  moved: '{name} moved into {place}',
  removed: '{name} removed',
  changed: '{name} changed',
  replaced: 'Another deployment opened',
  undone: 'Taken back: {what}',
  redone: 'Made again: {what}',
  noMemory: 'no more memory',
  ready: 'ready in {time}',
  kernels: 'kernels',
  kernelsChange: '{before} → {after}',
} as const;
