// English words for what people do on the page, and what came of it: edits, what is said aloud, sharing, another platform.
// Words only: no logic, no markup.
/** What an edit does; follows words such as "Undo:". */
export const edits = {
  add: 'place {name} in {place}',
  'add-host': 'add host {name}',
  move: 'move {name} into {place}',
  reorder: 'move {name}',
  remove: 'remove {name}',
  rename: 'rename {name}',
  tenant: 'change the tenant of {name}',
  replicas: 'change the number of {name}',
  image: 'change the image of {name}',
  workload: 'change the workload of {name}',
  size: 'resize {name}',
  nested: 'change nested virtualization of {name}',
  limits: 'change the limits of {name}',
  namespaces: 'change the namespaces of {name}',
  platform: 'change the platform of {name}',
  bandwidth: 'change the bandwidth of {name}',
  start: 'change how {name} starts',
  storage: 'change the images of {name}',
  merging: 'change page merging on {name}',
  swap: 'change the swap of {name}',
  balloon: 'change the balloon of {name}',
  privileges: 'change the privileges of {name}',
  mounts: 'change the mounts of {name}',
  emulation: 'change the emulation of {name}',
  change: 'change {name}',
  open: 'open another deployment',
  replace: 'change the whole deployment',
  'incident-begin': '{incident} in {name}',
  'incident-end': 'end of the {incident} in {name}',
  incidents: 'change what happens',
  'lab-flaw': 'replay {flaw}',
  'lab-attacker': 'take {name} for the attacker',
  'lab-falls': 'suppose that a wall around {name} falls',
  'lab-holds': 'let a wall around {name} hold again',
  lab: 'change what the lab shows',
  figure: 'change the figure {name}',
  figures: 'change several figures',
  'figures-back': 'give all figures their own values',
} as const;

export const said = {
  edited: 'Done: {edit}.',
  undone: 'Undone: {edit}.',
  redone: 'Done again: {edit}.',
  cutFuture: 'What came later in this run is cut off.',
  putBack: '{name} put back.',
  ready: '{name} is ready.',
  severalReady: { one: '{count} thing is ready.', other: '{count} things are ready.' },
  failed: '{name} has failed.',
  moved: '{name} has moved and runs on.',
  'moved-anew': '{name} stops here and starts there: {reason}.',
  outOfMemory: '{name} is out of memory.',
  blast: {
    fell: { one: '{count} box falls.', other: '{count} boxes fall.' },
    killed: { one: '{count} box is killed.', other: '{count} boxes are killed.' },
    stand: { one: '{count} stands.', other: '{count} stand.' },
  },
  failedOver: {
    started: { one: '{count} box is started on another host.', other: '{count} boxes are started on another host.' },
    down: { one: '{count} is left down.', other: '{count} are left down.' },
  },
  incident: {
    begin: '{incident} begins in {name}.',
    end: '{incident} ends in {name}.',
    killed: '{incident} in {name} is killed: out of memory.',
  },
  recovering: 'The simulation stopped answering and is being started again.',
  recovered: 'The simulation runs again. Nothing is lost.',
} as const;

export const newBuild = {
  ready: 'A new version of Strata is ready. What you built stays.',
  use: 'Use it now',
  later: 'Later',
} as const;

export const platform = {
  refused: 'This deployment cannot stand on {platform}: {reason}',
  onlyThere: '{name} is only possible on {platform}.',
} as const;
