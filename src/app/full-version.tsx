// The way out of a frame: the full page, with what is in the frame now.
import { useText } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import { presentLink } from './address.ts';

export function FullVersion({ className }: { readonly className?: string | undefined }) {
  const text = useText();
  useDocument((state) => state.change.serial);
  return (
    <a className={className} href={presentLink()} target="_blank" rel="noopener">
      {text('app.fullVersion')}
    </a>
  );
}
