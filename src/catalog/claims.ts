// All claims. Add one: one file in claims/, one line here, its words in locales/en/claims.ts.
import type { Claim } from './claim.ts';
import { LESS_PAINFUL_ON_Z } from './claims/less-painful-on-z.ts';

export const CLAIMS: readonly Claim[] = [LESS_PAINFUL_ON_Z];
