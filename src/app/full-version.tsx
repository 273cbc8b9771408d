// The way out of a frame: the full page, with what is in the frame now.
import { useText } from '../locales/text.ts';
import { useDocument } from '../store/document.ts';
import { useLater } from '../ui/later.ts';
import { afterwards } from './afterwards.ts';

export function FullVersion({ className }: { readonly className?: string | undefined }) {
  const text = useText();
  const after = useLater(afterwards);
  useDocument((state) => state.change.serial);
  // The moment on the clock is part of what is carried on, and changes without this being drawn again.
  const carry = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }) => {
    if (after) currentTarget.href = after.presentLink();
  };
  return (
    <a
      className={className}
      href={after ? after.presentLink() : location.hash}
      target="_blank"
      rel="noopener"
      onPointerDown={carry}
      onFocus={carry}
      onClick={carry}
    >
      {text('app.fullVersion')}
    </a>
  );
}
