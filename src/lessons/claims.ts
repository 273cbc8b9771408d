// The twenty claims, in the order of their numbers. Add one: a file in claims/, a line here, its words in
// locales/en/twenty-claims.ts.
import type { StagedClaim } from './claim.ts';
import { A_CONTAINER_IN_A_MACHINE } from './claims/a-container-in-a-machine.ts';
import { A_KERNEL_OF_ITS_OWN } from './claims/a-kernel-of-its-own.ts';
import { A_MACHINE_FOR_EACH_TENANT } from './claims/a-machine-for-each-tenant.ts';
import { A_MACHINE_IN_A_CONTAINER } from './claims/a-machine-in-a-container.ts';
import { A_USER_SPACE_OF_ITS_OWN } from './claims/a-user-space-of-its-own.ts';
import { ANOTHER_BOX_OR_MACHINE } from './claims/another-box-or-machine.ts';
import { BOUND_BY_THE_PROCESSOR } from './claims/bound-by-the-processor.ts';
import { CHANGING_IS_EASY } from './claims/changing-is-easy.ts';
import { CONTAINERS_ARE_MORE_EFFICIENT } from './claims/containers-are-more-efficient.ts';
import { DENSITY_ONLY_ON_BARE_METAL } from './claims/density-only-on-bare-metal.ts';
import { ISOLATION_IS_SUPERIOR } from './claims/isolation-is-superior.ts';
import { LESS_PAINFUL_ON_Z } from './claims/less-painful-on-z.ts';
import { LESS_THAN_FIVE_PERCENT } from './claims/less-than-five-percent.ts';
import { NO_MIGRATION } from './claims/no-migration.ts';
import { NOISY_NEIGHBOURS } from './claims/noisy-neighbours.ts';
import { ONE_KERNEL_AND_SMALL } from './claims/one-kernel-and-small.ts';
import { TOOLS_ALREADY_THERE } from './claims/tools-already-there.ts';
import { VIEWS_FILES_AND_LIMITS } from './claims/views-files-and-limits.ts';
import { VIRTUALIZED_BY_DEFAULT } from './claims/virtualized-by-default.ts';
import { Z_SCALES_AND_VIRTUALIZES } from './claims/z-scales-and-virtualizes.ts';

export const STAGED_CLAIMS: readonly StagedClaim[] = [
  A_USER_SPACE_OF_ITS_OWN,
  VIEWS_FILES_AND_LIMITS,
  ONE_KERNEL_AND_SMALL,
  A_KERNEL_OF_ITS_OWN,
  CONTAINERS_ARE_MORE_EFFICIENT,
  CHANGING_IS_EASY,
  NOISY_NEIGHBOURS,
  ISOLATION_IS_SUPERIOR,
  TOOLS_ALREADY_THERE,
  Z_SCALES_AND_VIRTUALIZES,
  LESS_PAINFUL_ON_Z,
  A_MACHINE_IN_A_CONTAINER,
  A_CONTAINER_IN_A_MACHINE,
  A_MACHINE_FOR_EACH_TENANT,
  DENSITY_ONLY_ON_BARE_METAL,
  LESS_THAN_FIVE_PERCENT,
  BOUND_BY_THE_PROCESSOR,
  NO_MIGRATION,
  VIRTUALIZED_BY_DEFAULT,
  ANOTHER_BOX_OR_MACHINE,
];
