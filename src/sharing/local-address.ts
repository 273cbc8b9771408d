// How far an address reaches: to this machine only, to the network it is in, or to everybody; and the address that a speaker gives.

export type Reach = 'machine' | 'network' | 'everybody';

/** Top-level names that mean the network one is in (RFC 6762, 8375, ICANN's `internal`, and what routers of homes give out). */
const OWN_NETWORK = /\.(?:local|internal|lan|home\.arpa|test|invalid)$/;
const OWN_NAME = /(?:^|\.)localhost$/;
/** Loopback (RFC 1122) and "this network". */
const OWN_IPV4 = /^(?:0|127)\./;
/** RFC 1918, link-local (RFC 3927), shared by a provider (RFC 6598). */
const NETWORK_IPV4 =
  /^10\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
const OWN_IPV6 = /^\[::1?\]$/;
/** Unique local (RFC 4193) and link-local (RFC 4291). */
const NETWORK_IPV6 = /^\[(?:f[cd]|fe[89ab])/;
/** IPv4 in disguise, as URLs write it. */
const DISGUISED_IPV4 = /^\[::ffff:([0-9a-f]{1,4}):[0-9a-f]{1,4}\]$/;

/** What is no address of a page, or a file, reaches no further than this machine. */
export function reachOf(address: string): Reach {
  if (!URL.canParse(address)) return 'machine';
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return 'machine';
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return reachOfSix(host);
  if (/^[\d.]+$/.test(host)) return reachOfFour(host);
  if (OWN_NAME.test(host)) return 'machine';
  return !host.includes('.') || OWN_NETWORK.test(host) ? 'network' : 'everybody';
}

function reachOfFour(host: string): Reach {
  if (OWN_IPV4.test(host)) return 'machine';
  return NETWORK_IPV4.test(host) ? 'network' : 'everybody';
}

function reachOfSix(host: string): Reach {
  const high = DISGUISED_IPV4.exec(host)?.[1];
  if (high !== undefined) {
    const bytes = Number.parseInt(high, 16);
    return reachOfFour(`${bytes >> 8}.${bytes & 255}.`);
  }
  if (OWN_IPV6.test(host)) return 'machine';
  return NETWORK_IPV6.test(host) ? 'network' : 'everybody';
}

/** As somebody would type it: without the scheme, and without the state that only a code can carry. */
export function typedAddress(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/^https?:\/\//, '')
    .replace(/\/(?:index\.html)?$/, '');
}

const LONGEST = 500;

/** An address for the audience as it was typed, without what follows the path; null for what is no web address. */
export function readPublicAddress(typed: string): string | null {
  const text = typed.trim();
  const full = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (text === '' || text.length > LONGEST || !URL.canParse(full)) return null;
  const { protocol, origin, pathname, username } = new URL(full);
  if ((protocol !== 'http:' && protocol !== 'https:') || username !== '') return null;
  return origin + pathname;
}
