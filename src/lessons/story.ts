// The chapters of the story, in the order in which they are told. Add one: a file in story/, a line here, its words in
// locales/en/story.ts.
import type { Lesson } from './lesson.ts';
import { BARE_METAL_AND_DENSITY } from './story/bare-metal-and-density.ts';
import { IT_DEPENDS } from './story/it-depends.ts';
import { THE_THIRD_WAY } from './story/the-third-way.ts';
import { WHAT_A_CONTAINER_IS } from './story/what-a-container-is.ts';
import { WHAT_A_MACHINE_IS } from './story/what-a-machine-is.ts';
import { WHICH_IS_BETTER } from './story/which-is-better.ts';
import { Z_AND_SECOND_LEVEL } from './story/z-and-second-level.ts';

export const STORY: readonly Lesson[] = [
  WHAT_A_CONTAINER_IS,
  WHAT_A_MACHINE_IS,
  WHICH_IS_BETTER,
  THE_THIRD_WAY,
  BARE_METAL_AND_DENSITY,
  Z_AND_SECOND_LEVEL,
  IT_DEPENDS,
];
