// The element <strata-embed> for pages that can add a script: built into embed.js, which is all that such a page loads. It puts a
// frame of the app that it came with where it stands, as soon as that comes near the viewport, sets its height to what the frame
// asks for, and passes on commands and events. Imports nothing, so that it stays below 2 kB; sets styles by the object model only,
// which every policy allows.
import type { StrataAnswer, StrataCommand, StrataEmbedElement, StrataEvent, StrataMessage } from './strata-embed.d.ts';

const script = (document.currentScript ??
  document.querySelector('script[src*="embed.js"]')) as HTMLScriptElement | null;
/** Attributes that are parameters of the address; those with a hyphen have a capital there. */
const PARAMETERS = 'start platform theme lang motion speed seed ro hide lock autoplay click-to-load'.split(' ');
const NEAR = '300px';

class StrataEmbed extends HTMLElement implements Pick<StrataEmbedElement, 'frame' | 'send'> {
  frame: HTMLIFrameElement | undefined;
  #root = this.attachShadow({ mode: 'open' });
  #serial = 0;
  #asked = new Map<unknown, readonly [(answer: StrataMessage) => void, (answer: StrataMessage) => void]>();
  #observer: IntersectionObserver | undefined;
  #here = () => {};
  #ready = new Promise<void>((resolve) => {
    this.#here = resolve;
  });

  connectedCallback(): void {
    this.style.display ||= 'block';
    // The height is kept from the beginning, so that nothing below jumps when the frame comes.
    this.style.minHeight ||= `${this.getAttribute('height') ?? 480}px`;
    this.#observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#load(), { rootMargin: NEAR });
    this.#observer.observe(this);
    addEventListener('message', this.#hear);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    removeEventListener('message', this.#hear);
    this.frame?.remove();
    this.frame = undefined;
  }

  send<Command extends StrataCommand>(command: Command): Promise<StrataAnswer<Command>> {
    const id = ++this.#serial;
    return new Promise((resolve, reject) => {
      // What has the id of a command is its answer.
      this.#asked.set(id, [resolve as (answer: StrataMessage) => void, reject]);
      void this.#ready.then(() => this.#post({ ...command, id }));
    });
  }

  #load(): void {
    this.#observer?.disconnect();
    const attribute = (name: string) => this.getAttribute(name);
    const url = new URL('./', script?.src);
    url.searchParams.set('embed', '1');
    for (const name of PARAMETERS) {
      const value = attribute(name);
      if (value !== null)
        url.searchParams.set(
          name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
          value,
        );
    }
    const state = attribute('link')?.split('#')[1];
    if (state) url.hash = state;
    const frame = document.createElement('iframe');
    frame.title = this.title || 'Strata';
    frame.setAttribute(
      'sandbox',
      attribute('sandbox') ??
        'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    frame.allow = 'fullscreen; clipboard-write';
    Object.assign(frame.style, { display: 'block', width: '100%', border: '0', height: this.style.minHeight });
    frame.src = url.href;
    this.frame = frame;
    this.#root.append(frame);
  }

  #post(message: object): void {
    this.frame?.contentWindow?.postMessage({ strata: 1, ...message }, '*');
  }

  #hear = ({ source, data }: MessageEvent): void => {
    if (!source || source !== this.frame?.contentWindow || data?.strata !== 1) return;
    const { event, id, height } = data as StrataEvent & { id?: unknown; height?: number };
    if (event === 'hello') this.#post({ command: 'hello', resizes: true });
    if (event === 'ready') this.#here();
    // Whoever says how high it is to be is taken at their word.
    if (height && this.frame && !this.hasAttribute('height')) {
      this.frame.style.height = this.style.minHeight = `${height}px`;
    }
    const [resolve, reject] = this.#asked.get(id) ?? [];
    this.#asked.delete(id);
    (event === 'refused' ? reject : resolve)?.(data);
    this.dispatchEvent(new CustomEvent(event, { detail: data }));
  };
}

if (!customElements.get('strata-embed')) customElements.define('strata-embed', StrataEmbed);
