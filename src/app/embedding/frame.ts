// Whether somebody is around the page to talk to: a page that it is a frame of, or one that opened it. What is said to them is a part
// of its own (embedding.ts), which nobody else needs.

/** Windows that may speak to this page. */
export function speakers(): readonly Window[] {
  const around = window.parent === window ? [] : [window.parent];
  const opener: unknown = window.opener;
  return opener ? [...around, opener as Window] : around;
}

/** Talks with the page around this one, if there is one; returns the way to stop. */
export function followFrame(): () => void {
  let end: (() => void) | null = null;
  let wanted = speakers().length > 0;
  if (wanted) {
    import('./embedding.ts').then(
      ({ embed }) => {
        if (wanted) end = embed();
      },
      // Without it the frame is one that does not talk; what is in it works.
      () => {},
    );
  }
  return () => {
    wanted = false;
    end?.();
  };
}
