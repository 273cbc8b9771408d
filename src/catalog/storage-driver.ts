// What a storage driver is: the way in which an engine makes the root file system of a container out of the layers of its
// image. One file per driver in storage-drivers/. A property of the kernel on which the containers stand.
import type { Choice } from './choice.ts';
import type { Stage } from './cost.ts';
import type { Image } from './image.ts';
import type { ParameterRecord, Value } from './parameter.ts';

export interface StorageDriver extends Choice {
  /**
   * Parameter id: 1 when containers of one image share the pages of its files in the page cache of their kernel, 0 when
   * each has files, and so pages, of its own.
   */
  readonly sharesPageCache: string;
  readonly parameters: Readonly<Record<string, ParameterRecord>>;
  /** The stage `overlay`: from the layers on disk to a mounted root. */
  prepare(context: { readonly value: Value; readonly image: Pick<Image, 'layers'> }): Stage;
}

/** Whether containers of one image share the pages of its files, so that what one of them has read nobody reads again. */
export function sharesFiles(value: Value, { sharesPageCache }: Pick<StorageDriver, 'sharesPageCache'>): boolean {
  return value('storage.sharesPageCache') >= 1 && value(sharesPageCache) >= 1;
}
