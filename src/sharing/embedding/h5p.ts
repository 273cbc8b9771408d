// The other language of frames: what H5P's resizer, which many learning systems have on their pages, says and wants to hear. Written
// from what such a page does with a message: it sets the height of the frame that sent it.

export interface H5pMessage {
  readonly context: 'h5p';
  readonly action: 'hello' | 'prepareResize' | 'resize';
  readonly scrollHeight?: number;
  readonly clientHeight?: number;
}

export const H5P_HELLO: H5pMessage = { context: 'h5p', action: 'hello' };

/** What the page around the frame asks for in H5P's language; null when it says something else. */
export function hearH5p(data: unknown): 'hello' | 'ready' | 'resizePrepared' | 'resize' | null {
  if (typeof data !== 'object' || data === null) return null;
  const { context, action } = data as Record<string, unknown>;
  if (context !== 'h5p') return null;
  return action === 'hello' || action === 'ready' || action === 'resizePrepared' || action === 'resize' ? action : null;
}

/**
 * Asks for another height: the page first makes the frame `clientHeight` high, says `resizePrepared`, and expects the height that
 * is wanted then. For us both are the same, because the height that is wanted does not depend on the one there is.
 */
export function prepareResize(wanted: number, present: number): H5pMessage {
  return { context: 'h5p', action: 'prepareResize', scrollHeight: wanted, clientHeight: present };
}

export function resize(wanted: number): H5pMessage {
  return { context: 'h5p', action: 'resize', scrollHeight: wanted };
}
