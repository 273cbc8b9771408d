// All flaws that can be played, the oldest first. Add one: one file in flaws/, one line here, its words in locales/en/flaws.ts.
// Far from the first sight of the page: whoever plays them loads them when that is asked for.
import type { Flaw } from './flaw.ts';
import { DIRTY_COW } from './flaws/dirty-cow.ts';
import { DIRTY_PIPE } from './flaws/dirty-pipe.ts';
import { EQUAL_PAGES } from './flaws/equal-pages.ts';
import { FILE_SYSTEM_CONTEXT } from './flaws/file-system-context.ts';
import { FREED_PAGES } from './flaws/freed-pages.ts';
import { GUEST_DATA_AREA } from './flaws/guest-data-area.ts';
import { L1TF } from './flaws/l1tf.ts';
import { MELTDOWN } from './flaws/meltdown.ts';
import { NESTED_GUEST } from './flaws/nested-guest.ts';
import { PACKET_SOCKET } from './flaws/packet-socket.ts';
import { PAGE_TABLE_RACE } from './flaws/page-table-race.ts';
import { RELEASE_AGENT } from './flaws/release-agent.ts';
import { RUNC_DESCRIPTOR } from './flaws/runc-descriptor.ts';
import { RUNC_OVERWRITE } from './flaws/runc-overwrite.ts';
import { SPECTRE } from './flaws/spectre.ts';
import { USB_DEVICE } from './flaws/usb-device.ts';
import { VENOM } from './flaws/venom.ts';
import { VHOST_LOG } from './flaws/vhost-log.ts';

export const FLAWS: readonly Flaw[] = [
  VENOM,
  EQUAL_PAGES,
  DIRTY_COW,
  MELTDOWN,
  SPECTRE,
  L1TF,
  RUNC_OVERWRITE,
  VHOST_LOG,
  PAGE_TABLE_RACE,
  USB_DEVICE,
  PACKET_SOCKET,
  FREED_PAGES,
  NESTED_GUEST,
  FILE_SYSTEM_CONTEXT,
  RELEASE_AGENT,
  GUEST_DATA_AREA,
  DIRTY_PIPE,
  RUNC_DESCRIPTOR,
];

/** The flaw of that id; undefined for an id that comes from elsewhere and is none. */
export function findFlaw(id: string): Flaw | undefined {
  return FLAWS.find((flaw) => flaw.id === id);
}
