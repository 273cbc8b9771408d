// A panel in the browser's top layer that belongs to a button. It closes on Escape, on a press outside and when the focus
// leaves; it gives the focus back. What is inside is not its business.
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { placeBeside } from './floating.ts';
import styles from './floating-panel.module.css';

export interface FloatingPanelProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly id: string;
  readonly role: 'dialog' | 'menu';
  readonly label: string;
  readonly children: ReactNode;
  /** `returnFocus` is false when the focus has already gone elsewhere. */
  onClose(returnFocus: boolean): void;
}

/** Mount it to open, unmount it to close. The first thing inside with `data-autofocus`, or else the panel, gets the focus. */
export function FloatingPanel({ anchor, id, role, label, children, onClose }: FloatingPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(() => {
    const element = panel.current;
    const owner = anchor.current;
    if (!element || !owner) return;
    // Browsers without popovers show it in place, which is the second best.
    element.showPopover?.();
    const place = () => {
      // Measured as high as it would be, it has nothing to be scrolled, and would forget how far it was.
      const { scrollTop } = element;
      element.style.maxBlockSize = '';
      const direction = getComputedStyle(owner).direction === 'rtl' ? 'rtl' : 'ltr';
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const { left, top, maxHeight } = placeBeside(owner.getBoundingClientRect(), size, room, direction);
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
      element.style.maxBlockSize = `${maxHeight}px`;
      element.scrollTop = scrollTop;
    };
    const scrolled = ({ target }: Event) => {
      if (!(target instanceof Node && element.contains(target))) place();
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    (element.querySelector<HTMLElement>('[data-autofocus]') ?? element).focus({ preventScroll: true });
    window.addEventListener('resize', place);
    window.addEventListener('scroll', scrolled, true);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', scrolled, true);
    };
  }, [anchor]);

  useEffect(() => {
    const isOurs = (target: EventTarget | null) =>
      target instanceof Node && Boolean(panel.current?.contains(target) || anchor.current?.contains(target));
    const pressed = (event: PointerEvent) => {
      if (!isOurs(event.target)) close.current(false);
    };
    const focused = (event: FocusEvent) => {
      if (!isOurs(event.target)) close.current(false);
    };
    document.addEventListener('pointerdown', pressed, true);
    document.addEventListener('focusin', focused);
    return () => {
      document.removeEventListener('pointerdown', pressed, true);
      document.removeEventListener('focusin', focused);
    };
  }, [anchor]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useAriaPropsSupportedByRole: the role is dialog or menu
    <div
      ref={panel}
      id={id}
      role={role}
      aria-label={label}
      popover="manual"
      tabIndex={-1}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose(true);
      }}
    >
      {children}
    </div>
  );
}
