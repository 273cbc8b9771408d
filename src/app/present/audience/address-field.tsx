// Where phones of the audience find Strata, for a speaker whose own window has it from a place that only this machine knows.
import { useEffect, useState } from 'react';
import { useAudienceText } from '../../../locales/audience.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { followPublicAddress, setPublicAddress, usePublicAddress } from './phones.ts';

export function AddressField() {
  const text = useAudienceText();
  const address = usePublicAddress((state) => state.address);
  const [wrong, setWrong] = useState(false);
  useEffect(followPublicAddress, []);
  return (
    <TextField
      label={text('code.address')}
      note={text('code.addressNote')}
      problem={wrong ? text('code.addressWrong') : null}
      value={address ?? ''}
      onChange={(typed) => setWrong(!setPublicAddress(typed))}
    />
  );
}
