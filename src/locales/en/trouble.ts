// English words for the incidents that can be let loose. Words only: no logic, no markup.
export const trouble = {
  'cpu-hog': 'CPU hog',
  'memory-hog': 'Memory hog',
  'disk-hog': 'Disk hog',
  'network-hog': 'Network hog',
  'fork-bomb': 'Fork bomb',
  'kernel-panic': 'Kernel panic',
  'host-failure': 'Host failure',
  'host-failover': 'Host failure, HA',
} as const;
