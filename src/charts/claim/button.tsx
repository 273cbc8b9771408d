// The way to what is claimed about nesting on the two platforms. The claim itself is loaded when somebody asks.
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';

const ClaimDialog = lazy(() => import('./dialog.tsx').then((chunk) => ({ default: chunk.ClaimDialog })));

export function ClaimButton({ className }: { readonly className?: string | undefined }) {
  const text = useText();
  // Null until it is asked for; closed, it stays, so that the focus goes back to where it came from.
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <>
      <Button tone="quiet" className={className} data-screen-only="" onClick={() => setOpen(true)}>
        {text('claims.open')}
      </Button>
      <Suspense>{open === null ? null : <ClaimDialog open={open} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
