// What a pair of hands can do, whichever way it works: mouse, finger or keys.
export interface Hands {
  /** Takes a thing out of the palette and puts it into a place, by the names of both. */
  put(item: string, into: string): Promise<void>;
  /** Takes something that stands on the stage and puts it into another place. */
  move(box: string, into: string): Promise<void>;
  /** Makes something a tenant's, in the inspector. */
  give(box: string, tenant: string): Promise<void>;
  /** Removes something from the stage. */
  remove(box: string): Promise<void>;
}
