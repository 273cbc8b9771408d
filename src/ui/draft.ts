// What is being typed but does not count yet: Enter or leaving the field commits it, Escape takes it back.
import { type ChangeEvent, type KeyboardEvent, useState } from 'react';

/**
 * Properties of an input that holds a draft of `value`. `commit` gets what was typed; afterwards the field shows `value`
 * again, whatever that then is.
 */
export function useDraft(value: string, commit: (typed: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    if (typed !== null) commit(typed);
    setTyped(null);
  };
  return {
    value: typed ?? value,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
    onBlur: finish,
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      if (event.key === 'Enter') finish();
      if (event.key === 'Escape' && typed !== null) {
        setTyped(null);
        event.stopPropagation();
      }
    },
  };
}
