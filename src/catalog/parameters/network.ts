// Figures of the ways to the network: what each hop adds to a round trip, what a packet costs the processor, how much fits
// through. What a guest pays for leaving it comes on top, from the exits of exits.ts.
import type { ParameterRecord } from '../parameter.ts';
import { BLENDING, cite, citeSecondHand, FIRECRACKER_DATA, IBM_COMPARISON } from '../sources.ts';

export const NETWORK: Readonly<Record<string, ParameterRecord>> = {
  'network.roundTripUs': {
    value: 37.6,
    unit: 'us',
    low: 10,
    high: 100_000,
    about: 'Round trip between two bare machines on one network, the way to whoever asks.',
    source: cite(IBM_COMPARISON, 'netperf.xlsx: TCP_RR, native, 10 GbE', 'OV-011'),
  },
  'network.segmentKiB': {
    value: 16,
    unit: 'KiB',
    low: 1.4,
    high: 64,
    about: 'Bytes that go down a path as one packet, where a workload does not say how many packets it sends.',
    source: {
      assumption: 'Segmentation is left to the card, so up to 64 KiB at once; headers and odd ends make it less.',
    },
  },
  'network.queueKiB': {
    value: 256,
    unit: 'KiB',
    low: 16,
    high: 1_500,
    about: 'Bytes that stand in front of a link that is kept full; whoever sends a packet then waits behind them.',
    source: {
      assumption:
        'What Linux lets wait in the card and in a fair queue in front of it today; a plain queue of 1,000 packets, as was usual before, holds 1,500 KiB.',
    },
    published: ['IS-005', 'IS-011'],
  },
  'network.bridgeUs': {
    value: 10,
    unit: 'us',
    low: 3,
    high: 40,
    about: 'Delay that bridge, virtual pair and address translation of a container network add to a round trip.',
    source: {
      assumption: 'About a third of what a virtual card adds; address translation alone is said to double 37.6 us.',
    },
    published: ['OV-011', 'OV-030', 'OV-040', 'OV-041'],
  },
  'network.bridgePacketUs': {
    value: 1.5,
    unit: 'us',
    low: 0.3,
    high: 3,
    about: 'Processor time of one packet on its way through bridge, virtual pair and address translation.',
    source: cite(
      IBM_COMPARISON,
      'redis/results, 100 clients: 82,651 against 109,546 requests/s are 2.97 us more for two packets (derived)',
      'OV-019',
    ),
    published: ['OV-012', 'OV-015', 'OV-017', 'OV-040'],
    note: 'A stream in bulk loses nothing (9.33 against 9.35 Gbit/s); requests lose 22 to 25 % in one test, a bridge 9 to 10 % in a later one.',
  },
  'network.virtioUs': {
    value: 30,
    unit: 'us',
    low: 3,
    high: 225,
    about: 'Delay that a virtual network card adds to a round trip.',
    source: cite(IBM_COMPARISON, 'netperf.xlsx: 67.9 against 37.6 us a round trip', 'OV-011'),
    published: ['OV-012', 'OV-028', 'OV-030', 'OV-040', 'OV-041'],
    note: 'In 2020 a round trip through a microVM took 225 us more, on other hardware and with another monitor.',
  },
  'network.microvmUs': {
    value: 225,
    unit: 'us',
    low: 30,
    high: 300,
    about: 'The same for the card of a small monitor, which moves packets itself instead of leaving it to the kernel.',
    source: citeSecondHand(BLENDING, 'sec. 5: 371 against 146 us a round trip (derived)', 'OV-030'),
  },
  'network.virtualSwitchUs': {
    value: 30,
    unit: 'us',
    low: 3,
    high: 225,
    about: 'Delay that the virtual switch of z/VM adds to a round trip.',
    source: { assumption: 'Taken like a virtual card of KVM; not published in microseconds.' },
  },
  'network.exitsPerPacket': {
    value: 0.75,
    unit: 'count',
    low: 0.05,
    high: 2,
    about: 'Exits that one packet through a virtual card causes: notifications and interrupts, some of them coalesced.',
    source: cite(
      IBM_COMPARISON,
      'redis/results, 100 clients: 98,677 against 109,546 requests/s are 1.0 us for two packets, at 0.67 us an exit (derived)',
      'OV-019, NE-001, NE-003',
    ),
    published: ['OV-068', 'OV-069', 'OV-072', 'OV-073'],
  },
  'network.backendPacketUs': {
    value: 1,
    unit: 'us',
    low: 0.3,
    high: 3,
    about: 'Processor time of the host, beside the guest, for one packet through a virtual card.',
    source: { assumption: 'A copy and a pass through the network stack of the host; a thread of its own does it.' },
  },
  'network.virtioMiBPerS': {
    value: 2_832,
    unit: 'MiB/s',
    low: 500,
    high: 12_000,
    about: 'What goes through one virtual network card at most.',
    source: cite(FIRECRACKER_DATA, 'net-qemu.txt: 23.76 Gbit/s, one stream', 'OV-028'),
  },
  'network.microvmMiBPerS': {
    value: 1_861,
    unit: 'MiB/s',
    low: 300,
    high: 6_000,
    about: 'What goes through the network card of a small monitor at most.',
    source: cite(FIRECRACKER_DATA, 'net-fc.txt: 15.61 Gbit/s, one stream', 'OV-028'),
  },
  'network.virtioBulkLoss': {
    value: 0.006,
    unit: 'share',
    low: 0,
    high: 0.03,
    about: 'Share of the network of what is around it that a virtual card leaves unused in bulk transfers.',
    source: cite(IBM_COMPARISON, 'nuttcp.xlsx: 9.29 against 9.35 Gbit/s', 'OV-012'),
  },
};
