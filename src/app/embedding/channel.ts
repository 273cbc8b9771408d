// The line to the page around this one: hears its parent and its opener only, says hello until somebody answers, and tells what
// happens only to windows that have spoken, at the origin that they spoke from.
import type { H5pMessage } from '../../sharing/embedding/h5p.ts';
import { H5P_HELLO } from '../../sharing/embedding/h5p.ts';
import type { StrataEvent, StrataMessage } from '../../sharing/embedding/strata-embed.d.ts';
import { speakers } from './frame.ts';

/** A window that has spoken. */
export interface Partner {
  /** In our own language, or in H5P's. */
  send(message: StrataEvent): void;
  sendH5p(message: H5pMessage): void;
}

export interface Channel {
  /** To everybody who has spoken in our language. */
  tell(event: StrataEvent): void;
  /** From now on this one is told of what happens. True the first time. */
  accept(partner: Partner): boolean;
  /** Somebody answered, in whatever language: there is no more hello. */
  answered(): void;
  close(): void;
}

const FIRST_HELLO_MS = 250;
const SLOWER = 1.5;
/** A page that loads its script late is still found. */
const SLOWEST_HELLO_MS = 10_000;

/** Opens the line; `heard` is called with every message of a window that may speak. */
export function openChannel(heard: (data: unknown, partner: Partner) => void): Channel {
  const may = speakers();
  const known = new Map<unknown, Map<string, Partner>>();
  const accepted = new Set<Partner>();
  let waitMs = FIRST_HELLO_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const listen = (event: MessageEvent<unknown>): void => {
    const window = may.find((one) => one === event.source);
    if (window) heard(event.data, partnerAt(window, event.origin));
  };

  /** The same window may come to show a page of another origin, which is another partner. */
  function partnerAt(window: Window, origin: string): Partner {
    const here = known.get(window) ?? new Map<string, Partner>();
    known.set(window, here);
    // A sandboxed page has no origin that could be named.
    const target = origin === 'null' || origin === '' ? '*' : origin;
    const partner: Partner = here.get(origin) ?? {
      send: (message) => window.postMessage({ strata: 1, ...message } satisfies StrataMessage, target),
      sendH5p: (message) => window.postMessage(message, target),
    };
    here.set(origin, partner);
    return partner;
  }

  function hello(): void {
    for (const window of may) {
      window.postMessage({ strata: 1, event: 'hello' } satisfies StrataMessage, '*');
      if (window === globalThis.parent) window.postMessage(H5P_HELLO, '*');
    }
    timer = setTimeout(hello, waitMs);
    waitMs = Math.min(SLOWEST_HELLO_MS, waitMs * SLOWER);
  }

  window.addEventListener('message', listen);
  hello();
  return {
    tell(event) {
      for (const partner of accepted) partner.send(event);
    },
    accept(partner) {
      if (accepted.has(partner)) return false;
      accepted.add(partner);
      return true;
    },
    answered: () => clearTimeout(timer),
    close() {
      clearTimeout(timer);
      window.removeEventListener('message', listen);
    },
  };
}
