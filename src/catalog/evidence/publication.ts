// What a published source is: enough to find it in a library or on the web.

export interface Publication {
  readonly title: string;
  readonly authors: string;
  /** Conference, journal, site or project. */
  readonly venue: string;
  readonly year: number;
  readonly link: string;
}

export const USENIX = 'https://www.usenix.org';
