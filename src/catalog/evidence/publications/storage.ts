// The manual's pages on storage drivers, each read for what it says in words on the pages of files.
import type { Publication } from '../publication.ts';

const DRIVERS = 'https://docs.docker.com/engine/storage/drivers';

function page(driver: string, name: string, year: number): Publication {
  return {
    title: `${driver} storage driver`,
    authors: 'Docker',
    venue: 'Docker documentation',
    year,
    link: `${DRIVERS}/${name}-driver/`,
  };
}

export const DOCKER_OVERLAY = page('OverlayFS', 'overlayfs', 2024);
export const DOCKER_BTRFS = page('BTRFS', 'btrfs', 2024);
export const DOCKER_DEVICEMAPPER = page('Device Mapper', 'device-mapper', 2023);
export const DOCKER_VFS = page('VFS', 'vfs', 2024);
