// What can be seen of memory: the part of the frame that says who holds what, and what merging does about it. MiB.

/** Memory of all instances of a node. */
export interface NodeMemoryFrame {
  /** In real memory, what stands inside not included; what it shares counts in full. The five kinds below together. */
  readonly residentMiB: number;
  readonly privateMiB: number;
  /** The part also counted by others (page cache, merged). */
  readonly sharedMiB: number;
  readonly pageCacheMiB: number;
  readonly kernelMiB: number;
  readonly hypervisorMiB: number;
  readonly mergedMiB: number;

  /** What monitor processes reserve of their host, touched or not; null where there is no such thing (containers). */
  readonly reservedMiB: number | null;
  /** What it was given: memory of a machine or host, memory.max of a container; null without limit. */
  readonly configuredMiB: number | null;
  /**
   * What has been used and not given back. Of a machine: by its guest and all inside, with its monitor; of a clone with all that
   * its guest had when it was saved.
   */
  readonly touchedMiB: number;
  /** In real memory. Of a machine, all that stands inside included: what its process on the host has resident. */
  readonly physicalMiB: number;
  /** Resident, with what is shared divided among its users. Adds up over all nodes to what the host holds. */
  readonly proportionalMiB: number;
  /** Asked for, but on disk: in a swap, its own kernel's or one further out. What stands inside is not included. */
  readonly swappedMiB: number;
  /** Of a clone: pages of its snapshot that it maps and has not written; held once for all clones on a kernel. Part of page cache. */
  readonly snapshotMiB: number;
  /** Of a machine: what a balloon in it holds, and what its guest has freed but the host still backs. */
  readonly balloonMiB: number;
  readonly freedMiB: number;
  /** What the kernel that it stands on counts for it, as a control group: whatever happens further out does not show. */
  readonly group: {
    readonly anonymousMiB: number;
    /** File pages that it uses, in full; and its share of them. */
    readonly fileMiB: number;
    readonly chargedMiB: number;
    readonly kernelMiB: number;
    readonly swapMiB: number;
  };
  /** Of hosts and machines: what their own kernel sees, all instances together. Free is what is left of the capacity. */
  readonly kernel: {
    readonly instances: number;
    /** Given, less what a balloon holds. */
    readonly capacityMiB: number;
    /** Pages of the kernel itself. */
    readonly fixedMiB: number;
    /** With those, page cache not included. */
    readonly usedMiB: number;
    readonly cacheMiB: number;
    readonly swapTotalMiB: number;
    readonly swapUsedMiB: number;
  } | null;
}

/** The seven kinds from free to merged add up to total. */
export interface HostMemoryFrame {
  readonly totalMiB: number;
  readonly freeMiB: number;
  readonly kernelMiB: number;
  readonly hypervisorMiB: number;
  readonly privateMiB: number;
  readonly pageCacheMiB: number;
  readonly mergedMiB: number;
  readonly savedByPageCacheMiB: number;
  readonly savedByMergingMiB: number;
  /** By saved segments of z/VM (NSS, DCSS). */
  readonly savedBySegmentsMiB: number;
  /** Demand that fits nowhere (0 when all fits). */
  readonly overcommittedMiB: number;
  /** Given to machines on this host, reserved by their monitors, and used so far by all there is. */
  readonly configuredMiB: number;
  readonly reservedMiB: number;
  readonly touchedMiB: number;
  /** Configured memory over real memory. */
  readonly overcommitRatio: number;
  /** Swap (paging space) of the host and its partitions; that of guests is in the guests. */
  readonly swapTotalMiB: number;
  readonly swapUsedMiB: number;
  /** What balloons in guests hold. */
  readonly balloonedMiB: number;
  readonly privateByTenant: readonly { readonly tenant: string; readonly MiB: number }[];
}

export interface MergingFrame {
  readonly on: boolean;
  /** Whole passes done. */
  readonly fullScans: number;
  /** 0 to 1 through the present pass. */
  readonly progress: number;
  readonly pagesShared: number;
  readonly pagesSharing: number;
  readonly pagesUnshared: number;
  readonly pagesVolatile: number;
  /** Given up for the kernel's zero page. */
  readonly pagesZero: number;
  /** Of a batch at present: as set, or as the advisor has it. */
  readonly pagesToScan: number;
  /** Kernel memory that the scanner's own records take; part of the host's kernelMiB. */
  readonly recordsMiB: number;
  /** Tail latency of neighbours over that without the scanner. */
  readonly tailFactor: number;
  readonly cpuCores: number;
  readonly cpuSeconds: number;
}
