// What somebody needs to run, whatever it is run in: the applications of every tenant, and the machine there is. The same needs
// can be deployed in every way (deployments.ts), so that what differs between the results is the way alone.
import type { PlatformId } from '../../catalog/platform.ts';

/** The ways of the article: `containers` bare on the host, then its machines, 1, 2 and 2b; and whole user spaces as containers. */
export const WAYS = [
  'containers',
  'system-containers',
  'machines',
  'machine-in-container',
  'container-in-machine',
  'containers-per-tenant',
] as const;
export type Way = (typeof WAYS)[number];

/** Those that the article itself compares. */
export const USUAL_WAYS: readonly Way[] = WAYS.filter((way) => way !== 'system-containers');

export interface AppNeed {
  /** A container image of the catalogue; what it runs is its workload. */
  readonly image: string;
  /** Instances that every tenant has of it. */
  readonly count: number;
}

export interface Needs {
  /** Of one tenant, every image once. */
  readonly apps: readonly AppNeed[];
  readonly tenants: number;
  /** Every way is deployed on each of them. */
  readonly platforms: readonly PlatformId[];
  /** Of every host. */
  readonly cores: number;
  readonly memoryBytes: number;
  /** Of a machine, for each application instance in it. */
  readonly machineCores: number;
  readonly machineBytes: number;
  readonly ways: readonly Way[];
}

/** Names of tenants, those that the page offers first, so that they keep their hues and marks. */
export const TENANT_NAMES = ['acme', 'globex', 'initech', 'hooli', 'umbra', 'vega', 'wren', 'yonder'] as const;

const GiB = 1024 * 1024 * 1024;

/** What there is to see when nobody has said anything: the applications of the starting points, on both platforms. */
export const USUAL_NEEDS: Needs = {
  apps: [
    { image: 'nginx', count: 2 },
    { image: 'redis', count: 1 },
    { image: 'postgres', count: 1 },
  ],
  tenants: 3,
  platforms: ['z', 'x86'],
  cores: 16,
  memoryBytes: 64 * GiB,
  machineCores: 1,
  machineBytes: 2 * GiB,
  ways: USUAL_WAYS,
};

/** Most of each, so that every deployment is a document of moderate size; sizes are those of the notation. */
export const MOST_APPS = 8;
export const MOST_OF_AN_APP = 10_000;

/** Application instances of all tenants together. */
export function instancesOf({ apps, tenants }: Needs): number {
  return tenants * apps.reduce((sum, { count }) => sum + count, 0);
}
