// Figures of what comes after a failure: how long a host takes until it is up again, and what the manager of a cluster needs
// before it starts elsewhere what stood on it.

import type { ParameterRecord } from '../parameter.ts';
import { citeRead, HIGH_AVAILABILITY_BOOK, KUBERNETES_CONTROLLER, KUBERNETES_SERVER } from '../sources.ts';

export const RESTARTING: Readonly<Record<string, ParameterRecord>> = {
  'restart.x86HostS': {
    value: 180,
    unit: 's',
    low: 20,
    high: 900,
    about:
      'From the order to start an x86 host again until its kernel can start what stands on it: firmware and system.',
    source: {
      assumption: 'The firmware of a server with much memory alone takes minutes; a small machine half a minute.',
    },
  },
  'restart.zHostS': {
    value: 900,
    unit: 's',
    low: 300,
    high: 3_600,
    about: 'The same for a whole IBM z after it has failed: power-on reset, then the partitions can be activated.',
    source: {
      assumption: 'Administrators plan a quarter to a full hour for a power-on reset; nothing published found.',
    },
  },
  'restart.zSystemS': {
    value: 60,
    unit: 's',
    low: 20,
    high: 300,
    about:
      'From the order to load the system of an IBM z again until it can start what stands on it; the machine stays up.',
    source: {
      assumption: 'The partition is activated in some 20 s; its Linux then finds its channels and starts its services.',
    },
  },
  'failover.machinesS': {
    value: 18,
    unit: 's',
    low: 10,
    high: 180,
    about: 'From the failure of a host until a cluster of machines takes it for dead and starts them on another host.',
    source: citeRead(
      HIGH_AVAILABILITY_BOOK,
      'Failure of a slave: declared dead after 18 s with heartbeat datastores; 15 s without, 35 s where the master fails',
    ),
    note: 'A cluster that cuts the power of the host first, to be sure that it is dead, waits for that too.',
  },
  'failover.containersS': {
    value: 40,
    unit: 's',
    low: 10,
    high: 60,
    about: 'From the failure of a host until an orchestrator of containers takes it for dead.',
    source: citeRead(KUBERNETES_CONTROLLER, '--node-monitor-grace-period: 40 s; 50 s in later releases'),
  },
  'failover.evictionS': {
    value: 300,
    unit: 's',
    low: 0,
    high: 600,
    setting: true,
    about:
      'How long an orchestrator then leaves containers on a dead host, in case it comes back, before it replaces them.',
    source: citeRead(KUBERNETES_SERVER, 'default-unreachable-toleration-seconds: 300'),
  },
};
