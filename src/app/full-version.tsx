// The way out of a frame: the full page, with what is in the frame now.
import { useText } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import { useLater } from '../ui/later.ts';
import { afterwards } from './afterwards.ts';

export function FullVersion({ className }: { readonly className?: string | undefined }) {
  const text = useText();
  const after = useLater(afterwards);
  useDocument((state) => state.change.serial);
  return (
    <a className={className} href={after ? after.presentLink() : location.hash} target="_blank" rel="noopener">
      {text('app.fullVersion')}
    </a>
  );
}
