// What the camera of the stage was asked to show large, and whether it does (stage/camera.ts).
import { create } from 'zustand';
import type { NodeId } from '../topology/topology.ts';

export interface Camera {
  /** What it was last asked to show; empty: everything. */
  readonly wanted: readonly NodeId[];
  /** False while everything is shown. */
  readonly near: boolean;
  /** Whether what it was asked to show is small enough on this stage to be shown any larger. */
  readonly worth: boolean;
}

export const useCamera = create<Camera>()(() => ({ wanted: [], near: false, worth: false }));
