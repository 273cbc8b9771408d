// What a page and an embedded Strata say to each other, for TypeScript: published as strata-embed.d.ts beside embed.js. Version 1.
// Stands alone on purpose: no import, so that one file is all that has to be copied. messages.test.ts holds it to the schema.

/** The version of this protocol; every message carries it. */
export type StrataVersion = 1;

/** What an answer or a mistake of ours is about: whatever the command carried as its `id`. */
export type StrataMessageId = string | number;

export type StrataExportFormat = 'link' | 'json' | 'csv' | 'svg' | 'png';

/** `undefined` and a missing member are the same. Times are seconds of simulated time. */
export type StrataCommand =
  /** The parent is there. `resizes`: it sets the height of the frame to what `resized` says. */
  | { command: 'hello'; resizes?: boolean | undefined }
  /** Opens another deployment: exactly one of a link (or its `#v=1…`), a scenario file, the notation, or a starting point. */
  | { command: 'open'; link: string }
  | { command: 'open'; scenario: string }
  | { command: 'open'; notation: string }
  | { command: 'open'; start: string; platform?: 'x86' | 'z' | undefined }
  | { command: 'play' }
  | { command: 'pause' }
  | { command: 'seek'; seconds: number }
  /** Figures of the model by their id (null gives one back its own value), speed, seed, theme, language. */
  | {
      command: 'set';
      figures?: Record<string, number | null> | undefined;
      speed?: number | undefined;
      seed?: number | undefined;
      theme?: 'light' | 'dark' | 'contrast' | 'projector' | null | undefined;
      lang?: string | undefined;
    }
  | { command: 'export'; format: StrataExportFormat };

/** What a page sends to the frame. With an `id` it is answered by `done`, `exported` or `refused` with the same id. */
export type StrataRequest = StrataCommand & { strata: StrataVersion; id?: StrataMessageId | undefined };

/** What is on the page at a moment. */
export interface StrataState {
  /** Address of the full version with all that is in the frame. */
  link: string;
  seconds: number;
  playing: boolean;
  speed: number;
}

export interface StrataExport {
  format: StrataExportFormat;
  /** A name for the file. */
  name: string;
  /** Its media type. */
  type: string;
  /** Text, or the bytes of a picture. */
  content: string | ArrayBuffer;
}

export type StrataEvent =
  /** Said again and again until the parent answers, to anybody: it carries nothing. */
  | { event: 'hello' }
  /** To a parent that has spoken, once there is something on the page. */
  | ({ event: 'ready'; commands: StrataCommand['command'][]; formats: StrataExportFormat[] } & StrataState)
  /** Another deployment, figure, incident, speed, or a clock that was stopped, started or moved; four times a second at most. */
  | ({ event: 'changed' } & StrataState)
  /** How high the frame would have to be to show everything, in CSS pixels. */
  | { event: 'resized'; height: number }
  /** Everything is ready and merging has settled; once in a run. */
  | { event: 'finished'; seconds: number }
  | { event: 'done'; id: StrataMessageId }
  | ({ event: 'exported'; id?: StrataMessageId | undefined } & StrataExport)
  /** A message that was for us and cannot be done. `place`: the member that is wrong, such as `figures.boot.disk`. */
  | { event: 'refused'; id?: StrataMessageId | undefined; place: string; message: string };

/** What a page gets from the frame. */
export type StrataMessage = StrataEvent & { strata: StrataVersion };

type EventDetail<Name extends StrataEvent['event']> = Extract<StrataEvent, { event: Name }>;

/** What a command is answered with; what is `refused` is no answer. */
export type StrataAnswer<Command extends StrataCommand = StrataCommand> = StrataMessage &
  EventDetail<Command extends { command: 'export' } ? 'exported' : 'done'>;

/** What the element tells of, by the names of its events. */
export interface StrataEmbedEventMap {
  ready: CustomEvent<EventDetail<'ready'>>;
  changed: CustomEvent<EventDetail<'changed'>>;
  resized: CustomEvent<EventDetail<'resized'>>;
  finished: CustomEvent<EventDetail<'finished'>>;
}

/** `<strata-embed>`: attributes as the parameters of the address, with hyphens (`click-to-load`), and `link` for the state. */
export interface StrataEmbedElement extends HTMLElement {
  /** The frame, once it has come near the viewport. */
  readonly frame: HTMLIFrameElement | undefined;
  /** Sends a command; resolves with the answer, rejects with `refused`. Waits for a frame that is not there yet. */
  send<Command extends StrataCommand>(command: Command): Promise<StrataAnswer<Command>>;
  addEventListener<Name extends keyof StrataEmbedEventMap>(
    type: Name,
    listener: (event: StrataEmbedEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof StrataEmbedEventMap>(
    type: Name,
    listener: (event: StrataEmbedEventMap[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'strata-embed': StrataEmbedElement;
  }
}
