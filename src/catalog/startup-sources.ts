// Publications about starting up that only its figures cite; those that several topics cite are in sources.ts.
import type { Source } from './parameter.ts';
import type { Publication } from './sources.ts';

/** What a manual says in words, read there; it is in none of the evidence records. */
export function citeManual(publication: Publication, place: string): Source {
  return { ...publication, place };
}

const DOCKER_DRIVERS = 'https://docs.docker.com/engine/storage/drivers';

export const DOCKER_OVERLAY: Publication = {
  title: 'Docker manual: OverlayFS storage driver',
  year: 2024,
  link: `${DOCKER_DRIVERS}/overlayfs-driver/`,
};
export const DOCKER_BTRFS: Publication = {
  title: 'Docker manual: BTRFS storage driver',
  year: 2024,
  link: `${DOCKER_DRIVERS}/btrfs-driver/`,
};
export const DOCKER_DEVICEMAPPER: Publication = {
  title: 'Docker manual: Device Mapper storage driver',
  year: 2023,
  link: `${DOCKER_DRIVERS}/device-mapper-driver/`,
};
export const DOCKER_VFS: Publication = {
  title: 'Docker manual: VFS storage driver',
  year: 2024,
  link: `${DOCKER_DRIVERS}/vfs-driver/`,
};
export const CRUN_README: Publication = {
  title: 'crun README',
  year: 2025,
  link: 'https://github.com/containers/crun',
};
export const YOUKI_README: Publication = {
  title: 'youki README',
  year: 2024,
  link: 'https://github.com/youki-dev/youki',
};
export const PARTICLE: Publication = {
  title: 'Particle: Ephemeral Endpoints for Serverless Networking (SoCC)',
  year: 2020,
  link: 'https://doi.org/10.1145/3419111.3421275',
};
export const FAASNAP: Publication = {
  title: 'FaaSnap: FaaS Made Fast Using Snapshot-based VMs (EuroSys)',
  year: 2022,
  link: 'https://doi.org/10.1145/3492321.3524270',
};
export const DECOMPOSING: Publication = {
  title: 'Decomposing Docker Container Startup Performance (preprint, not peer reviewed)',
  year: 2026,
  link: 'https://arxiv.org/abs/2602.15214',
};
