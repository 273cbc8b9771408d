// What `docker inspect` says of a container and the model does not know: told of where it is set.
import type { Draft } from './draft.ts';
import { at, entriesOf, type Value } from './value.ts';

const BEYOND = [
  ...['CpusetCpus', 'CpusetMems', 'CpuRealtimePeriod', 'CpuRealtimeRuntime', 'CpuCount', 'CpuPercent', 'BlkioWeight'],
  ...['BlkioWeightDevice', 'BlkioDeviceReadBps', 'BlkioDeviceWriteBps', 'BlkioDeviceReadIOps', 'BlkioDeviceWriteIOps'],
  ...['IOMaximumIOps', 'IOMaximumBandwidth', 'Devices', 'DeviceRequests', 'DeviceCgroupRules', 'Ulimits', 'Sysctls'],
  ...['Tmpfs', 'KernelMemory', 'KernelMemoryTCP', 'OomKillDisable', 'OomScoreAdj', 'MemorySwappiness', 'UsernsMode'],
  ...['StorageOpt', 'VolumesFrom', 'CgroupParent'],
];

export function tellOfHostConfig(draft: Draft, name: string, host: Value | null): void {
  for (const [key, value] of entriesOf(host)) {
    if (BEYOND.includes(key) && isSet(value)) draft.refuse(value.line, 'key', { name, key });
  }
}

function isSet(value: Value): boolean {
  if (value.type === 'list') return value.items.length > 0;
  if (value.type === 'map') return at(value) !== null && entriesOf(value).length > 0;
  return ![null, '', 0, false, -1].some((unset) => unset === value.value);
}
