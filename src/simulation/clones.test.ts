// Guests restored from one snapshot: what they share of it, what is their own, and what everybody who counts sees of that.
import { describe, expect, it, test } from 'vitest';
import type { Frame, NodeFrame } from './frame.ts';
import { SNAPSHOT } from './memory/holding.ts';
import { createRun, type Run } from './run.ts';
import { nodeOf, trial } from './starting/trial.ts';

const RESTED_MS = 300_000;
const HOST = 'host:x86,16cpu,64G,merging=off';

function rested(notation: string, parameters: Readonly<Record<string, number>> = {}): Frame {
  return trial(notation, parameters, [], RESTED_MS).frameAt(RESTED_MS);
}

function on(inside: string, parameters: Readonly<Record<string, number>> = {}, host = HOST): Frame {
  return rested(`${host}(${inside})`, parameters);
}

const memoryOf = (frame: Frame) => (frame.hosts[0] as Frame['hosts'][number]).memory;
const usedMiB = (frame: Frame) => memoryOf(frame).totalMiB - memoryOf(frame).freeMiB;
const filesOf = (frame: Frame) => frame.hosts.flatMap(({ layers }) => layers.filter(isSnapshot));
const isSnapshot = ({ layer }: { readonly layer: string }) => layer.startsWith(SNAPSHOT);

/** MiB that the guests of a node have for themselves, without their monitors. */
function ownOf(run: Run, id: string, tMs: number): number {
  const { memory } = nodeOf(run.frameAt(tMs), id);
  return memory.residentMiB - memory.hypervisorMiB - memory.snapshotMiB;
}

/** MiB that one more takes where many stand. */
function eachMiB(what: string, parameters: Readonly<Record<string, number>> = {}): number {
  const many = [20, 30].map((count) => usedMiB(on(`${what}*${count}`, parameters)));
  return ((many[1] as number) - (many[0] as number)) / 10;
}

describe('clones of one snapshot', () => {
  const CLONE = 'microvm:minimal,1cpu,256M,start=restore#it';

  it('hold its file once, and of their own only what they have written and their monitor', () => {
    const frame = on(`${CLONE}*50`);
    const { memory } = nodeOf(frame, 'it');
    const [file] = filesOf(frame);
    expect(filesOf(frame)).toHaveLength(1);
    expect(file).toMatchObject({ users: ['it'], instances: 50, copied: false });
    expect(memoryOf(frame).pageCacheMiB).toBeCloseTo(file?.MiB as number, 6);
    // What has been written was read first, and lies in the cache as it was.
    expect(memory.snapshotMiB / 50).toBeLessThan(file?.MiB as number);
    expect(memory.sharedMiB).toBeCloseTo(memory.snapshotMiB, 6);
    expect(eachMiB(CLONE)).toBeCloseTo((memory.residentMiB - memory.snapshotMiB) / 50, 6);
    expect(eachMiB(CLONE)).toBeLessThan(eachMiB('microvm:minimal,1cpu,256M#it') / 5);
  });

  it('write what the figures say, and nothing of what they only read', () => {
    const own = (parameters: Readonly<Record<string, number>>) => {
      const { memory } = nodeOf(on(CLONE, { 'memory.userSpaceVolatileShare': 0.02, ...parameters }), 'it');
      return memory.residentMiB - memory.hypervisorMiB - memory.snapshotMiB;
    };
    const [little, much] = [0.01, 0.18].map((share) =>
      own({ 'restore.kernelWrittenShare': share, 'restore.userSpaceWrittenShare': share }),
    );
    expect(much as number).toBeGreaterThan(2 * (little as number));
    expect(own({ 'restore.readShare': 0.39 })).toBeCloseTo(own({ 'restore.readShare': 0.03 }), 6);
  });

  it('have touched what they touch before they answer', () => {
    const frame = on(CLONE, { 'restore.readShare': 0.03, 'restore.workingSetMiB': 30 });
    expect(filesOf(frame)[0]?.MiB).toBeCloseTo(30, 1);
  });

  it('are guests like others to their own kernel, and have as much to be saved', () => {
    const [booted, clone] = ['microvm:minimal,1cpu,256M#it', CLONE].map((what) => nodeOf(on(what), 'it').memory);
    const seen = (memory: NodeFrame['memory'] | undefined) => [
      ...[memory?.kernel?.usedMiB, memory?.kernel?.fixedMiB, memory?.kernel?.cacheMiB, memory?.kernel?.capacityMiB],
    ];
    for (const [at, MiB] of seen(clone).entries()) expect(MiB).toBeCloseTo(seen(booted)[at] as number, 1);
    // What booting has freed again is not in the file.
    expect(clone?.touchedMiB).toBeCloseTo((booted?.touchedMiB ?? 0) - (booted?.freedMiB ?? 0), 1);
    expect(clone?.freedMiB).toBeLessThan(0.05);
  });

  it('count with what they map where their process is looked at, and by their share where shares are', () => {
    const frame = on(`${CLONE}*4`);
    const { memory } = nodeOf(frame, 'it');
    expect(memory.physicalMiB).toBeCloseTo(memory.residentMiB, 6);
    expect(memory.group.fileMiB).toBeCloseTo(memory.snapshotMiB, 6);
    expect(memory.group.chargedMiB).toBeCloseTo(filesOf(frame)[0]?.MiB as number, 1);
    const all = frame.nodes.reduce((sum, node) => sum + node.memory.proportionalMiB, 0);
    expect(all).toBeCloseTo(usedMiB(frame), 6);
  });

  it('lose the file before anything else where memory is short', () => {
    const host = 'host:x86,16cpu,2G,merging=off';
    const roomy = on(`${CLONE}*100`, {}, host);
    const tight = on(`${CLONE}*100;container:alpine,workload=web*40`, {}, host);
    const short = on(`${CLONE}*100;container:postgres*15`, {}, host);
    expect(filesOf(roomy)[0]?.MiB).toBeGreaterThan(filesOf(short)[0]?.MiB as number);
    expect(filesOf(tight)[0]?.MiB).toBeLessThanOrEqual(filesOf(roomy)[0]?.MiB as number);
  });

  it('merge what is their own, as far as it is alike, and nothing of the file', () => {
    const merging = rested('host:x86,16cpu,64G,merging=on(microvm:minimal,1cpu,256M,start=restore#it*50)');
    const { pagesUnshared, pagesVolatile, pagesSharing } = (merging.hosts[0] as Frame['hosts'][number]).merging;
    const { memory } = nodeOf(merging, 'it');
    const own = ((memory.residentMiB - memory.hypervisorMiB - memory.snapshotMiB) * 1024) / 4;
    expect(pagesSharing).toBe(0);
    expect(pagesUnshared + pagesVolatile).toBeLessThanOrEqual(Math.ceil(own));
  });
});

describe('as time goes on, clones', () => {
  const CLONE = 'microvm:minimal,1cpu,256M,start=restore#it';
  const ownAt = (what: string, count = 1) => {
    const run = trial(`${HOST}(${what}*${count})`, { 'restore.cached': 1 }, [], RESTED_MS);
    const at = (tMs: number) => nodeOf(run.frameAt(tMs), 'it').memory;
    return { run, seen: at, own: (tMs: number) => ownOf(run, 'it', tMs) / count };
  };
  const SECONDS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233];

  it('write more, never less, and in the end what they write', () => {
    const { run, own } = ownAt(CLONE);
    const all = SECONDS.map((s) => own(s * 1000));
    for (const [at, MiB] of all.entries()) expect(MiB).toBeGreaterThanOrEqual(all[at - 1] ?? 0);
    expect(all[0]).toBeLessThan((all.at(-1) as number) / 4);
    const { entries } = run.recording;
    const longThere = createRun({ seed: 1, parameters: {}, running: ['it'], entries }, 1000);
    expect(all.at(-1)).toBeCloseTo(ownOf(longThere, 'it', 1000), 9);
  });

  it('write by the figures, in a small guest as in a large one', () => {
    for (const what of [CLONE, CLONE.replace('256M', '4G')]) {
      const { own } = ownAt(what);
      for (const s of [3, 6, 12]) {
        const MiB = 0.53 + 0.115 * s;
        expect(own(s * 1000)).toBeGreaterThan(MiB / 1.4);
        expect(own(s * 1000)).toBeLessThan(MiB * 1.4);
      }
    }
  });

  it('have as much to their own kernels all the time', () => {
    const { seen } = ownAt(CLONE);
    const usedMiB = seen(2000).kernel?.usedMiB as number;
    for (const s of SECONDS) expect(seen(s * 1000).kernel?.usedMiB).toBeCloseTo(usedMiB, 1);
  });

  it('take of their host what they have written and read, no more', () => {
    const { run, seen } = ownAt(CLONE, 20);
    const taken = (tMs: number) => usedMiB(run.frameAt(tMs));
    for (const s of SECONDS) {
      const own = seen(s * 1000).residentMiB - seen(s * 1000).snapshotMiB;
      const before = seen(1000).residentMiB - seen(1000).snapshotMiB;
      const files = (tMs: number) => filesOf(run.frameAt(tMs))[0]?.MiB as number;
      expect(taken(s * 1000) - taken(1000)).toBeCloseTo(own - before + files(s * 1000) - files(1000), 6);
    }
  });

  it('are the same from wherever one looks', () => {
    const { own } = ownAt(CLONE);
    const forth = SECONDS.map((s) => own(s * 1000));
    const back = [...SECONDS].reverse().map((s) => own(s * 1000));
    expect(back.reverse()).toEqual(forth);
  });

  it('that come later are as young as they are', () => {
    const [early, late] = [CLONE, CLONE.replace('#it', '#late')];
    const edit = [20_000, `${HOST}(${early};${late})`] as const;
    const run = trial(`${HOST}(${early})`, { 'restore.cached': 1 }, [edit], RESTED_MS);
    const { own } = ownAt(CLONE);
    for (const s of SECONDS.slice(0, -1)) {
      expect(ownOf(run, 'late', 20_000 + s * 1000)).toBeCloseTo(own(s * 1000), 6);
      expect(ownOf(run, 'it', s * 1000)).toBeCloseTo(own(s * 1000), 6);
    }
  });

  it('are not at rest before', () => {
    const { run, own } = ownAt(CLONE);
    expect(run.settledMs).toBeGreaterThan(run.readyMs as number);
    expect(own(run.settledMs as number)).toBe(own(RESTED_MS));
    expect(trial(`${HOST}(${CLONE})`, {}, [], 5000).settledMs).toBe(null);
    expect(trial(`${HOST}(${CLONE})`, { 'restore.mapped': 0 }, [], 5000).settledMs).not.toBe(null);
  });

  it('with work have written what that writes as soon as they answer', () => {
    const { own } = ownAt(CLONE.replace('#', ',workload=web#'));
    expect(own(2000)).toBeGreaterThan(ownAt(CLONE).own(2000) + 12);
  });
});

describe('a file of its own has', () => {
  test.each([
    ['every image', 'microvm:minimal,256M,start=restore;microvm:debian,256M,start=restore', 2],
    ['every size', 'microvm:minimal,256M,start=restore;microvm:minimal,512M,start=restore', 2],
    [
      'every application in it',
      'microvm:minimal,256M,start=restore;microvm:minimal,256M,workload=web,start=restore',
      2,
    ],
    ['no cohort of what is alike', 'microvm:minimal,256M,start=restore*3;microvm:minimal,256M,start=restore', 1],
    ['every kernel that runs a monitor', 'vm:debian,4G,nested=on(microvm:minimal,256M,start=restore*2)*2', 1],
    ['no container in a Kata guest', 'kata:nginx,256M,start=restore;kata:redis,256M,start=restore', 1],
    ['every size of Kata guests', 'kata:nginx,256M,start=restore;kata:nginx,512M,start=restore', 2],
  ])('%s', (_, inside, files) => {
    expect(filesOf(on(inside))).toHaveLength(files);
  });

  it('each of two guests that run the monitors: two copies of one content', () => {
    const [file] = filesOf(on('vm:debian,4G,nested=on#around(microvm:minimal,256M,start=restore*2)*2'));
    expect(file).toMatchObject({ domain: 'around', instances: 4 });
  });
});

describe('a template of Kata', () => {
  it('stays in memory as a whole, so that the first clone takes more than a booted guest, and ten take less', () => {
    const [one, ten] = [1, 10].map(
      (count) => usedMiB(on(`kata:alpine,128M,start=restore*${count}`)) - usedMiB(on(`kata:alpine,128M*${count}`)),
    );
    expect(one).toBeGreaterThan(0);
    expect(ten).toBeLessThan(0);
  });
});

describe('a Kata guest that unpacks an archive into its memory', () => {
  const UNPACKING = { 'kata.initrd': 1, 'kata.initrdMiB': 10, 'kata.initrdUnpackedFactor': 3 };
  const KATA = 'kata:alpine,256M#it';

  it('has touched the archive, and holds what was in it', () => {
    const [image, archive] = [{}, UNPACKING].map((parameters) => nodeOf(on(KATA, parameters), 'it').memory);
    expect((archive?.touchedMiB ?? 0) - (image?.touchedMiB ?? 0)).toBeCloseTo(40, 1);
    expect((archive?.kernel?.usedMiB ?? 0) - (image?.kernel?.usedMiB ?? 0)).toBeCloseTo(30, 1);
    expect(eachMiB(KATA, UNPACKING) - eachMiB(KATA)).toBeCloseTo(40, 1);
  });

  it('leaves it to its template: no clone writes any of it, and none has touched the archive', () => {
    const cloned = KATA.replace('#', ',start=restore#');
    const own = (parameters: Readonly<Record<string, number>>) =>
      ownOf(trial(`${HOST}(${cloned})`, parameters), 'it', RESTED_MS);
    expect(own(UNPACKING)).toBeCloseTo(own({}), 6);
    expect(eachMiB(KATA, UNPACKING) - eachMiB(cloned, UNPACKING)).toBeGreaterThan(eachMiB(KATA) - eachMiB(cloned) + 39);
  });

  it('is what a template is made of, wherever others boot from', () => {
    const host = (how: string, parameters: Readonly<Record<string, number>>) =>
      usedMiB(on(KATA.replace('#', `${how}#`), { ...parameters }));
    const sizes = { 'kata.initrdMiB': 10, 'kata.initrdUnpackedFactor': 3 };
    expect(host(',start=restore', sizes)).toBe(host(',start=restore', UNPACKING));
    expect(host(',start=restore', sizes)).toBeGreaterThan(host(',start=restore', { ...sizes, 'kata.initrdMiB': 9 }));
    for (const how of ['', ',start=resume', ',monitor=cloud-hypervisor,start=restore']) {
      expect(host(how, UNPACKING)).toBeGreaterThan(host(how, sizes) + 39);
    }
  });

  it('has it alike with all others, so that merging keeps it once', () => {
    const saved = (parameters: Readonly<Record<string, number>>) => {
      const { merging } = rested('host:x86,16cpu,64G,merging=on(kata:alpine,256M#it*3)', {
        'ksm.pagesToScan': 50_000,
        ...parameters,
      }).hosts[0] as Frame['hosts'][number];
      return (merging.pagesSharing * 4) / 1024;
    };
    expect(saved(UNPACKING) - saved({})).toBeGreaterThanOrEqual(2 * 30 - 1);
  });
});

describe('all of their memory for themselves have', () => {
  test.each([
    ['guests of QEMU', 'vm:debian,1G'],
    ['guests of Cloud Hypervisor', 'microvm:minimal,256M,monitor=cloud-hypervisor'],
    ['guests of LightVM', 'microvm:unikernel,256M,monitor=lightvm'],
    ['Kata guests of Cloud Hypervisor', 'kata:alpine,256M,monitor=cloud-hypervisor'],
  ])('%s', (_, what) => {
    const [booted, restored] = ['', ',start=restore'].map((how) => on(`${what}${how}#it*3`));
    expect(filesOf(restored as Frame)).toEqual([]);
    expect(usedMiB(restored as Frame)).toBe(usedMiB(booted as Frame));
  });

  it('guests that go on from a pause, and all where files are not mapped', () => {
    const what = 'microvm:minimal,256M';
    const booted = usedMiB(on(`${what}*3`));
    expect(usedMiB(on(`${what},start=resume*3`))).toBe(booted);
    expect(usedMiB(on(`${what},start=restore*3`, { 'restore.mapped': 0 }))).toBe(booted);
  });
});
