// English words of the sentence over the line of time: the last edit or incident, and before that what is going on. Words only:
// no logic, no markup.
export const incident = {
  'cpu-hog': 'CPU hog',
  'memory-hog': 'memory hog',
  'disk-hog': 'disk hog',
  'network-hog': 'network hog',
  'fork-bomb': 'fork bomb',
  'kernel-panic': 'kernel panic',
  'host-failure': 'host failure',
  'host-failover': 'host failure with restart elsewhere',
} as const;

/** What is going on, as long as nothing has been changed. */
export const now = {
  empty: 'Nothing stands here yet',
  held: '{held} held',
  ready: '{ready} of {count} ready',
  waits: '{name} comes last, in {time}',
  all: { one: '{count} box, ready', other: 'All {count} ready' },
  left: { one: '{count} still ready', other: '{count} still ready' },
  after: '{name} last, after {time}',
  saved: 'sharing saves {saved}',
  lost: { one: '{count} box lost', other: '{count} boxes lost' },
} as const;

export const sentence = {
  placed: '{name} placed',
  placedWith: '{name} placed with {inside} inside',
  placedWithMany: { one: '{name} placed with {count} inside', other: '{name} placed with {count} inside' },
  moved: '{name} moved into {place}',
  removed: '{name} removed',
  changed: '{name} changed',
  replaced: 'Another deployment opened',
  figure: 'Figure {name} changed',
  figures: { one: '{count} figure changed', other: '{count} figures changed' },
  incidents: 'Other incidents',
  undone: 'Taken back: {what}',
  redone: 'Made again: {what}',
  lost: { one: '{count} box lost', other: '{count} boxes lost' },
  slowed: '{name} slowed × {factor}',
  stopped: '{name} comes to a stop',
  again: {
    cpuMax: 'Again with cpu.max {value}',
    memoryMax: 'Again with memory.max {value}',
    pidsMax: 'Again with pids.max {value}',
    diskMax: 'Again with io.max {value} a second',
    networkMax: 'Again with {value} a second of network',
  },
  relief: {
    change: '{before} → {now}',
    p99: '{name} at the 99th percentile',
    perS: 'operations a second',
    named: '{name} operations a second',
    never: 'no answer',
    spared: '{name} lost before, not now',
    newlyLost: '{name} lost now, not before',
    nothing: 'nobody else was slowed or lost before',
  },
  unharmed: 'nobody else is slowed or lost',
  noMemory: 'memory as before',
  ready: 'ready in {time}',
  kernels: 'kernels',
  kernelsChange: '{before} → {after}',
} as const;
