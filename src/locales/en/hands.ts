// English words of the stage while something is in the hand: places, what they cost, and what is said aloud on the way.
// Words only: no logic, no markup.
export const place = {
  lands: 'lands here',
  memory: '{size}',
  ready: 'ready in {time}',
  notReady: 'not ready soon',
  kernels: 'kernels {before} → {after}',
  sameKernels: { one: '{count} kernel as before', other: '{count} kernels as before' },
  cost: '{size}, {time}',
  no: 'Not in {name}',
  noHost: 'Not on {name}',
  number: 'Place {number}: {name}',
} as const;

export const pick = {
  picked: 'picked up',
  tap: 'Choose where it should stand',
  putBack: 'Put back',
  places: 'Places for {name}',
  refused: 'Places that refuse',
  none: 'No place here would take it.',
  hostKernel: '{name}, host kernel',
  guestKernel: '{name}, its own kernel',
  on: '{name}',
  move: 'Move {name}',
  moveShort: 'Move',
  ground: 'Beside the other hosts',
} as const;

export const say = {
  lifted: {
    one: '{name} lifted. {count} place would take it: {first}. Enter lands, Escape puts back.',
    other:
      '{name} lifted. {count} places would take it, first {first}. Arrow keys choose, Enter lands, Escape puts back.',
  },
  nowhere: '{name} lifted. No place would take it. Shift and arrow keys tell why, Escape puts back.',
  place: '{place}, {number} of {count}',
  cost: '{place}: {cost}',
  refused: '{place} refuses: {reason}',
  ground: '{name} lifted. Enter puts it beside the other hosts, Escape puts back.',
} as const;
