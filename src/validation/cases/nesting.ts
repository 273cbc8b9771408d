// Guests in guests: on x86 every exit of the inner one is reflected; on z the hardware carries two levels.
import { cite, IBMVM_LIST, PVM, VELOCITY } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { operationsPerS } from '../look.ts';
import type { OwnWorkload, Play } from '../play.ts';
import { TURTLES } from '../publications.ts';

const X86 = 'host:x86,8cpu,64G,merging=off';
const Z = 'host:z,8cpu,64G,merging=off';

/** Work that leaves its guest so often in a second of processor time, and does nothing else. */
function exiting(perSecond: number): OwnWorkload {
  const cpuMsPerOperation = 1;
  return { id: 'exiting', arrival: 'closed', threads: 1, cpuMsPerOperation, exitsPerOperation: perSecond / 1000 };
}

const CALLING: OwnWorkload = {
  id: 'calling',
  arrival: 'closed',
  threads: 1,
  cpuMsPerOperation: 0.00022,
  systemCallsPerOperation: 1,
};

/** Milliseconds that one operation takes in the innermost of what stands on the host. */
function operationMs(
  play: Play,
  host: string,
  around: readonly string[],
  what: string,
  workload: string | OwnWorkload,
): number {
  const name = typeof workload === 'string' ? workload : workload.id;
  const inner = `${what},workload=${name}#it`;
  const topology = `${host}(${around.reduceRight((inside, outer, at) => `${outer}#outer${at}(${inside})`, inner)})`;
  const running = [...around.map((_, at) => `outer${at}`), 'it'];
  const definitions = typeof workload === 'object' ? { definitions: { workloads: [workload] } } : {};
  return 1000 / operationsPerS(play({ topology, running, until: '1s', ...definitions }), 'it');
}

const GUEST = 'vm:debian,1cpu,4G';
const OUTER = 'vm:debian,4cpu,16G,nested=on';

export const NESTING: readonly Case[] = [
  {
    id: 'exit-nested-over-single',
    topic: 'nesting',
    measured:
      'How many times as long an exit takes two levels deep: hypercall 16.2, exception 5.5, register 9.4, CPUID 13.1, port 7.7 (mean 10.4).',
    source: cite(PVM, 'Table 1 (mean derived)', 'NE-001'),
    published: { value: (16.2 + 5.5 + 9.4 + 13.1 + 7.7) / 5 },
    unit: 'factor',
    read: 'time that 100,000 exits a second add in a nested guest over what they add in a guest',
    use: calibrates('x86.exit1.hypercallUs', 'x86.exit2.hypercallUs'),
    simulate(play) {
      const [without, often] = [exiting(0), exiting(100_000)];
      const added = (around: readonly string[]) =>
        operationMs(play, X86, around, GUEST, often) - operationMs(play, X86, around, GUEST, without);
      return added([OUTER]) / added([]);
    },
  },
  {
    id: 'system-call-nested-over-single',
    topic: 'nesting',
    measured:
      'A simple system call inside a nested guest against one in a guest: 0.23 against 0.22 us, for it causes no exit.',
    source: cite(PVM, 'Table 2', 'NE-011'),
    published: { value: 0.23 / 0.22 },
    unit: 'factor',
    read: 'time of one operation that is a system call, nested over one level deep',
    use: { as: 'prediction', although: 'the time of the call itself was used' },
    simulate: (play) => operationMs(play, X86, [OUTER], GUEST, CALLING) / operationMs(play, X86, [], GUEST, CALLING),
  },
  {
    id: 'turtles-common-workloads',
    topic: 'nesting',
    measured: 'Common workloads in a nested guest run within 6 to 8% of those in a guest of one level (x86 of 2010).',
    source: cite(TURTLES, 'abstract', 'NE-016'),
    published: { low: 1.06, high: 1.08 },
    unit: 'factor',
    read: 'time of one compiled file of the catalogue, nested over one level deep',
    use: PREDICTION,
    // Their hypervisor was changed to read and write its guest's control block without leaving, as a shadow of it lets one today.
    simulate: (play) => operationMs(play, X86, [OUTER], GUEST, 'build') / operationMs(play, X86, [], GUEST, 'build'),
  },
  {
    id: 'zvm-system-overhead',
    topic: 'z',
    measured: 'Processor time of z/VM itself beside that of its guests in a partition: 2 to 5% are normal.',
    source: cite(VELOCITY, 'normal range', 'ZS-013'),
    published: { low: 1.02, high: 1.05 },
    unit: 'factor',
    read: 'time of work with 10,000 privileged operations a second in a guest of z/VM over that in the partition',
    use: calibrates('z.exit2Us'),
    simulate(play) {
      const work = exiting(10_000);
      const partition = operationMs(play, Z, [], 'lpar:debian,4cpu,32G', work);
      return operationMs(play, Z, ['lpar:zvm,4cpu,32G'], 'zvm:debian,1cpu,4G', work) / partition;
    },
  },
  {
    id: 'zvm-third-level',
    topic: 'z',
    measured: 'A guest of z/VM under z/VM in a partition: 50% more processor time, the estimate of a practitioner.',
    source: cite(IBMVM_LIST, 'message of 28 August 2008', 'ZS-002'),
    published: { value: 1.5 },
    unit: 'factor',
    read: 'time of work with 10,000 privileged operations a second at the third level over that at the second',
    use: calibrates('z.exit3Us'),
    simulate(play) {
      const work = exiting(10_000);
      const lpar = 'lpar:zvm,4cpu,32G';
      const second = operationMs(play, Z, [lpar], 'zvm:debian,1cpu,4G', work);
      return operationMs(play, Z, [lpar, 'zvm:zvm,2cpu,8G'], 'zvm:debian,1cpu,4G', work) / second;
    },
  },
];
