// Where the same work runs faster.
import { cite, IBM_COMPARISON, IBMVM_LIST, PVM } from '../../catalog/sources.ts';
import type { Ordering } from '../case.ts';
import { one } from '../contender.ts';
import { operationsPerS } from '../look.ts';
import type { Played, Scenario } from '../play.ts';
import { PADALA } from '../publications.ts';

const CALM = { until: '1s', running: ['it'] };
const speed = (played: Played) => operationsPerS(played, 'it');

/** Four of them want about nine tenths of two cores. */
function rubis(): Partial<Scenario> {
  const workload = { id: 'rubis', arrival: 'open', operationsPerS: 450, threads: 4, cpuMsPerOperation: 1 };
  return { definitions: { workloads: [{ ...workload, exitsPerOperation: 10, nestedPagingShare: 0.03 }] }, ...CALM };
}

export const WORKING: readonly Ordering[] = [
  {
    id: 'order-computing',
    topic: 'overhead',
    asked: 'Where does Linpack run faster: in a guest, in a container, on the bare host?',
    source: cite(IBM_COMPARISON, 'linpack/results/linpack.xlsx', 'OV-001'),
    unit: 'per second',
    contenders: [
      one('guest', 'host:x86,16cpu,256G(vm:debian,workload=batch#it)', 284.2, CALM),
      one('container', 'host:x86,16cpu,256G(container:debian,workload=batch#it)', 290.87, CALM),
      one('bare host', 'host:x86,16cpu,256G(container:debian,workload=batch#it)', 290.83, {
        ...CALM,
        alike: true,
        parameters: { 'processor.containerOverhead': 0 },
      }),
    ],
    read: speed,
  },
  {
    id: 'order-nesting-x86',
    topic: 'nesting',
    asked: 'Where does work that often leaves its guest run faster on x86?',
    source: cite(PVM, 'Table 1', 'NE-001'),
    unit: 'per second',
    contenders: [
      one(
        'guest in a guest',
        'host:x86,16cpu,64G(vm:debian#outer,4cpu,16G,nested=on(vm:debian,1cpu,workload=build#it))',
        null,
        {
          until: '1s',
          running: ['outer', 'it'],
        },
      ),
      one('guest', 'host:x86,16cpu,64G(vm:debian,1cpu,workload=build#it)', null, CALM),
      one('bare host', 'host:x86,16cpu,64G(container:debian,1cpu,workload=build#it)', null, CALM),
    ],
    read: speed,
  },
  {
    id: 'order-nesting-z',
    topic: 'z',
    asked: 'Where does work that often leaves its guest run faster on z?',
    source: cite(IBMVM_LIST, 'messages of 2008: the third level is simulated', 'ZS-002, ZS-003'),
    unit: 'per second',
    contenders: [
      one(
        'third level',
        'host:z,16cpu,64G(lpar:zvm#one,8cpu,32G(zvm:zvm#two,4cpu,16G(zvm:debian,1cpu,workload=build#it)))',
        null,
        { until: '1s', running: ['one', 'two', 'it'] },
      ),
      one('second level', 'host:z,16cpu,64G(lpar:zvm#one,8cpu,32G(zvm:debian,1cpu,workload=build#it))', null, {
        until: '1s',
        running: ['one', 'it'],
      }),
      one('partition', 'host:z,16cpu,64G(lpar:debian,1cpu,32G,workload=build#it)', null, CALM),
    ],
    read: speed,
  },
  {
    id: 'order-consolidation',
    topic: 'overhead',
    asked: 'Whose response time grows more when four servers share a host: that of containers or that of guests?',
    source: cite(PADALA, 'abstract: +100% (OpenVZ), +400% (Xen)', 'IS-015'),
    unit: 'factor',
    contenders: [
      one('containers', 'host:x86,2cpu,8G(container:alpine,workload=rubis#it*4)', 2, rubis()),
      one('guests', 'host:x86,2cpu,8G(vm:minimal,1cpu,512M,workload=rubis#it*4)', 5, rubis()),
    ],
    read: (played) => played.node('it').slowdown ?? Number.NaN,
  },
];
