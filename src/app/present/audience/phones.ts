// Where phones of the audience find the page: at the address of this window, or at one that the speaker has named.
import { create } from 'zustand';
import { readPublicAddress } from '../../../sharing/local-address.ts';
import { keepOnDevice, keptOnDevice } from '../../device.ts';

const KEY = 'strata.audience-address';

/** Where phones find the page; null: where this window has it. */
export const usePublicAddress = create<{ readonly address: string | null }>()(() => ({ address: kept() }));

/** Takes an address as it was typed (empty: that of this page) and keeps it; false for what is no web address. */
export function setPublicAddress(typed: string): boolean {
  const address = readPublicAddress(typed);
  if (address === null && typed.trim() !== '') return false;
  usePublicAddress.setState({ address });
  keepOnDevice(KEY, address);
  return true;
}

/** An address that another window of this talk has set. */
export function followPublicAddress(): () => void {
  const take = ({ key }: StorageEvent): void => {
    if (key === KEY) usePublicAddress.setState({ address: kept() });
  };
  window.addEventListener('storage', take);
  return () => window.removeEventListener('storage', take);
}

/** The page as phones find it: what the speaker has named, else where this window has it. */
export function baseForPhones(address: string | null): string {
  return address ?? location.href.replace(/[?#].*$/s, '');
}

function kept(): string | null {
  return readPublicAddress(keptOnDevice(KEY) ?? '');
}
