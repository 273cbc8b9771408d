// All storage drivers, the usual one first. Add one: one file in storage-drivers/, one line here.
import type { StorageDriver } from './storage-driver.ts';
import { BTRFS } from './storage-drivers/btrfs.ts';
import { DEVICEMAPPER } from './storage-drivers/devicemapper.ts';
import { OVERLAY2 } from './storage-drivers/overlay2.ts';
import { VFS } from './storage-drivers/vfs.ts';

export const STORAGE_DRIVERS: readonly StorageDriver[] = [OVERLAY2, DEVICEMAPPER, BTRFS, VFS];

/** The driver of that id; the usual one when there is none. */
export function storageDriver(id: string | undefined): StorageDriver {
  return STORAGE_DRIVERS.find((driver) => driver.id === id) ?? OVERLAY2;
}
