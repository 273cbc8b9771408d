// The line between the windows of a talk: a channel of the browser where there is one, and beside it the way from a window to the one
// that opened it, which a page opened from a file has too. Nothing of it goes over a network.

export interface Line {
  say(message: object): void;
  end(): void;
}

interface Letter {
  readonly strata: 'talk';
  readonly room: string;
  /** Unique for each letter, as one may come both ways. */
  readonly number: string;
  readonly message: unknown;
}

/** `hear` is given what the other windows of the room say, each letter once. */
export function openLine(room: string, hear: (message: unknown) => void): Line {
  const own = Math.floor(performance.timeOrigin + performance.now()).toString(36);
  let sent = 0;
  const heard = new Set<string>();
  const channel = channelOf(room);
  // Windows that have spoken to this one: a window that was loaded again knows the others from then on.
  const others = new Set<Window>();
  const opener = openerOf();
  if (opener) others.add(opener);

  const take = (data: unknown): void => {
    const letter = data as Partial<Letter> | null;
    if (typeof letter !== 'object' || letter?.strata !== 'talk' || letter.room !== room) return;
    if (typeof letter.number !== 'string' || letter.number.startsWith(`${own}-`) || heard.has(letter.number)) return;
    heard.add(letter.number);
    hear(letter.message);
  };
  const post = (event: MessageEvent): void => {
    if (!isOurs(event.origin) || event.source === window) return;
    if (event.source && 'closed' in event.source) others.add(event.source as Window);
    take(event.data);
  };
  channel?.addEventListener('message', ({ data }) => take(data));
  window.addEventListener('message', post);
  return {
    say(message) {
      sent += 1;
      const letter: Letter = { strata: 'talk', room, number: `${own}-${sent}`, message };
      channel?.postMessage(letter);
      for (const other of others) {
        if (other.closed) others.delete(other);
        // Files have no origin that could be named.
        else other.postMessage(letter, location.protocol === 'file:' ? '*' : location.origin);
      }
    },
    end() {
      channel?.close();
      window.removeEventListener('message', post);
    },
  };
}

/** Whether a letter comes from this site. Pages from files have no origin, and browsers write that in two ways. */
function isOurs(origin: string): boolean {
  if (location.protocol === 'file:') return origin === 'null' || origin === 'file://';
  return origin === location.origin;
}

function channelOf(room: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`strata-talk-${room}`);
  } catch {
    return null;
  }
}

function openerOf(): Window | null {
  try {
    return window.opener as Window | null;
  } catch {
    return null;
  }
}
