// Whether a countdown ends with a sound: kept on the device, so that what is set in the speaker's window holds in that of the audience.
import { create } from 'zustand';
import { keepOnDevice, keptOnDevice } from '../../device.ts';

const KEY = 'strata.countdown-sound';

export const useCountdownSound = create<{ readonly on: boolean }>()(() => ({ on: kept() }));

export function setCountdownSound(on: boolean): void {
  useCountdownSound.setState({ on });
  keepOnDevice(KEY, on ? 'on' : null);
}

/** As it is now, whichever window has set it. */
export function wantsSound(): boolean {
  return useCountdownSound.getState().on || kept();
}

function kept(): boolean {
  return keptOnDevice(KEY) === 'on';
}
