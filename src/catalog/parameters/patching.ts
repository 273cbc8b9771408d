// Figures of keeping things up to date: what a kernel that is patched takes besides what the simulation plays.
import type { ParameterRecord } from '../parameter.ts';

export const PATCHING: Readonly<Record<string, ParameterRecord>> = {
  'patch.hostBootS': {
    value: 180,
    unit: 's',
    low: 20,
    high: 900,
    about:
      'From the order to start a host again until its new kernel can start what stands on it: firmware and system.',
    source: {
      assumption: 'The firmware of a server with much memory alone takes minutes; a small machine half a minute.',
    },
  },
};
