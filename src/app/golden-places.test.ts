// Addresses that were given to people name lessons, pages and starting points: each name is there for ever. Lines are added here with
// each release, never taken away.
import { expect, test } from 'vitest';
import { START_IDS } from '../topology/starting-point-ids.ts';
import { ALL_PLACES } from './learn/sections.ts';
import { PAGES } from './pages.ts';

/** `l=`: the steps of the story, the beliefs, the challenges. */
const PLACES = `
what-a-container-is/a-process
what-a-container-is/its-own-view
what-a-container-is/a-window-left-open
what-a-container-is/no-cap
what-a-container-is/capped
what-a-container-is/held-once
what-a-container-is/one-kernel
what-a-machine-is/it-boots
what-a-machine-is/given-and-touched
what-a-machine-is/a-second-kernel
what-a-machine-is/it-falls-alone
what-a-machine-is/no-more-than-its-processors
what-a-machine-is/not-always-slow
which-is-better/as-containers
which-is-better/noise-among-containers
which-is-better/a-crash-below-containers
which-is-better/as-machines
which-is-better/noise-among-machines
which-is-better/a-crash-in-one-machine
the-third-way/a-machine-in-a-container
the-third-way/a-container-in-a-machine
the-third-way/one-machine-a-tenant
the-third-way/one-more-for-globex
the-third-way/whose-crash-it-is
bare-metal-and-density/a-hundred-containers
bare-metal-and-density/a-hundred-machines
bare-metal-and-density/merged-pages
bare-metal-and-density/past-the-cliff
bare-metal-and-density/a-hundred-in-few-machines
z-and-second-level/firmware-first
z-and-second-level/a-partition-falls
z-and-second-level/guests-of-guests
z-and-second-level/a-level-on-x86
z-and-second-level/a-level-on-z
it-depends/one-team
it-depends/strangers
it-depends/strangers-in-a-hurry
it-depends/yours
belief/a-lightweight-machine
belief/a-kernel-in-the-image
belief/nothing-under-docker
belief/it-sees-its-limit
belief/memory-of-its-own
belief/same-image-same-memory
belief/containers-contain
belief/root-is-harmless
belief/runs-on-any-machine
belief/machines-take-minutes
belief/either-or
belief/a-system-below
belief/given-is-used
belief/more-than-there-is
challenge/first-container
challenge/a-kernel-of-its-own
challenge/sixty-on-one-host
challenge/twenty-kernels-at-once
challenge/a-loud-neighbour
challenge/a-hungry-neighbour
challenge/a-flaw-that-stays
challenge/an-empty-rack
challenge/no-kernel-takes-half
challenge/at-second-level
challenge/a-machine-in-a-machine
challenge/more-than-there-is
challenge/the-whole-question
`;

/** `?page=` */
const OF_PAGES = `
validation
comparison
advisor
claims
lesson-editor
speaker
`;

/** `?start=`, and `start/<id>.html` */
const STARTS = `
first-sight
bare-containers
machines
machine-in-container
container-in-machine
containers-per-tenant
second-level
empty
`;

const words = (list: string): readonly string[] => list.trim().split('\n');

test.each([
  ['lessons', words(PLACES), ALL_PLACES],
  ['pages', words(OF_PAGES), PAGES],
  ['starting points', words(STARTS), START_IDS],
])('%s that links have named are still there', (_, golden, present) => {
  expect(golden.filter((name) => !present.some((one) => one === name))).toEqual([]);
});
