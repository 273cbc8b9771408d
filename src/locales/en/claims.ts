// English words of claims: what is said, what speaks for and against it, what is missing, what would settle it. Keys are the ids
// of catalog/claims. Words only: no logic, no markup.
export const claims = {
  badge: 'a claim, not a measurement',
  open: 'Less painful on z? A claim and its evidence',
  said: 'Who says so',
  for: 'What speaks for it',
  against: 'What speaks against it, or is not comparable',
  missing: 'What nobody has published',
  settle: 'What would settle it',
  figures: 'Figures of the model that it rests on',
  evidence: { read: '{title}, {year}: {place}', assumption: 'assumption: {why}' },
  range: '{low} to {high}',
  'less-painful-on-z': {
    title: 'Is combining levels less painful on z?',
    claim: 'Combining virtual machines and containers hurts less on IBM z than on other machines.',
    origin:
      'The article that this project grew from says that it is probably so, and says in the same sentence that nobody had measured it.',
    model:
      'What this model makes of it: processor time beyond the work itself, level by level. Dots are the default figures; lines run from all figures of exits, faults and address translation at their low ends to all at their high ends.',
    caution:
      'The two columns are not the same experiment. On z the first level is always there, since nothing runs without a partition; on x86 it is the first guest. Most figures of z are assumptions or one person’s estimate, so a shorter line on its side shows what is believed, not what was found.',
    level: { one: 'one level', two: 'two levels', three: 'three levels' },
    levels: {
      x86: { one: 'a guest', two: 'a guest in a guest', three: 'a third one inside' },
      z: { one: 'a partition', two: 'a guest in it', three: 'a guest in that' },
    },
    axis: 'Processor time beyond the work itself, %',
    table: {
      caption: 'Processor time beyond the work itself, in % of it: default, and low to high.',
      workload: 'Workload',
      level: 'Levels',
      x86: 'x86',
      z: 'IBM z',
    },
    point: {
      'two-levels-in-hardware':
        'The hardware interprets two levels at once: the partition takes one, its guests the second. So the usual guest on z leaves its level no more often than a guest on x86 does, although it is already inside one.',
      'overhead-in-practice': 'Administrators see z/VM itself take 2 to 5% of the processor.',
      'guests-unconstrained': 'Ten processors were used to more than 90% each under z/VM, with little overhead.',
      'state-in-memory':
        'A guest’s state lies in memory, not in the processor, so a hypervisor in a guest needs no hidden copies of it to be kept in step.',
      'nested-on-x86': 'On x86 one exit of a guest in a guest costs 7 to 29 µs, 5 to 16 times as much as of a guest.',
      'third-level-simulated':
        'From the third level on z simulates too. The only figure is a practitioner’s estimate from 2008: half of the processor.',
      turtles:
        'On x86 common work loses only 6 to 8% in a guest in a guest, even in 2010 and without help of the hardware.',
      'nested-off':
        'KVM on z has guests in guests switched off by default; whoever wants them asks for the third level.',
      'no-percentages': 'What a partition costs, in per cent: nothing is published on PR/SM.',
      'no-comparison': 'The same workload, at the same depth, on both machines: never published.',
      'no-operations': 'What single privileged operations cost on z at each level: not published.',
      'no-io':
        'What virtual devices add to a request on z today; a report from 2004 finds emulated ones 10 to 19 times dearer.',
      'same-test':
        'One compile, one database and one store in memory on bare x86, in a guest and in a guest in a guest; the same in a partition, in a guest of it and in a guest of that: time, processor seconds and exits of each.',
      'exit-table': 'A table of round trips by operation and level on z, like the one that PVM gives for x86.',
    },
  },
} as const;
