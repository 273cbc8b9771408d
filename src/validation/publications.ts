// Publications that cases cite besides those of the catalogue's figures; what they are is in the catalogue's evidence.

export { LXD_PRESS as LXD } from '../catalog/evidence/publications/kernel.ts';
export { KATA_MANIFESTS, MEMORY_SHARING_STUDY as BARKER } from '../catalog/evidence/publications/memory.ts';
export { CONSOLIDATION as PADALA, TURTLES } from '../catalog/evidence/publications/performance.ts';
export {
  CRUN_README as CRUN,
  DOCKER_DECOMPOSED as KHAN,
  MAINFRAME_DEBATE as LINUXONE_BLOG,
  PARTICLE,
  RUNTIMES_COMPARED as ESPE,
  SEUSS,
  YOUKI_README as YOUKI,
} from '../catalog/evidence/publications/startup.ts';
export { EMPEROR_ARTICLE as EMPEROR } from '../catalog/evidence/publications/z.ts';
