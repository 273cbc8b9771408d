// Which figure says how long a host takes until it is up again: by its machine, and by what failed on it.
import type { Platform } from './platform.ts';

/**
 * The id of the figure. An IBM z whose Linux alone has failed loads it again and the machine stays up; where only partitions stand
 * on it there is nothing but firmware to fail.
 */
export function hostBootFigure(family: Platform['family'], incident: string, onlyPartitions: boolean): string {
  if (family === 'x86') return 'restart.x86HostS';
  return incident === 'kernel-panic' && !onlyPartitions ? 'restart.zSystemS' : 'restart.zHostS';
}
