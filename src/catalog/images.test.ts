import { describe, expect, it } from 'vitest';
import type { Image } from './image.ts';
import { findImage, IMAGES, isContainerImage, isGuestImage } from './images.ts';
import { PARAMETERS } from './parameters.ts';
import { findPlatform, PLATFORMS } from './platforms.ts';
import { findWorkload, WORKLOADS } from './workloads.ts';

const NGINX = IMAGES.nginx as Image;

describe('images', () => {
  it('share the layer of Debian, all but those on Alpine and those without layers', () => {
    const onDebian = Object.values(IMAGES).filter((image) => image.layers[0]?.id === 'debian-base');
    expect(onDebian.map((image) => image.id)).toEqual([
      'nginx',
      'redis',
      'postgres',
      'jvm',
      'python',
      'node',
      'debian',
    ]);
    expect(findImage('nginx-alpine')?.layers[0]?.id).toBe('alpine-base');
  });

  it('with equal layer ids have equal sizes', () => {
    const sizes = new Map<string, string>();
    for (const { id, size } of Object.values(IMAGES).flatMap((image) => image.layers)) {
      expect(sizes.get(id) ?? size).toBe(size);
      sizes.set(id, size);
      expect(PARAMETERS).toHaveProperty([size]);
    }
  });

  it('are built for what they are published for: official ones for three, a document store not for z, systems for one', () => {
    const apart: Readonly<Record<string, readonly string[]>> = {
      zvm: ['s390x'],
      unikernel: ['amd64'],
      mongo: ['amd64', 'arm64'],
      minimal: ['amd64', 's390x'],
      kubevirt: ['amd64', 's390x'],
    };
    for (const { id, architectures } of Object.values(IMAGES)) {
      expect(architectures).toEqual(apart[id] ?? ['amd64', 's390x', 'arm64']);
    }
  });

  it('are for containers when they have layers, for machines when they can be booted, and always for one of them', () => {
    const guests = Object.values(IMAGES).filter(isGuestImage);
    expect(guests.map((image) => image.id)).toEqual(['debian', 'alpine', 'minimal', 'unikernel', 'zvm']);
    for (const image of Object.values(IMAGES)) expect(isContainerImage(image) || isGuestImage(image)).toBe(true);
  });
});

describe('finding things by id', () => {
  it('knows each entry under its own id', () => {
    for (const [id, image] of Object.entries(IMAGES)) expect(image.id).toBe(id);
    for (const [id, workload] of Object.entries(WORKLOADS)) expect(workload.id).toBe(id);
    for (const [id, platform] of Object.entries(PLATFORMS)) expect(platform.id).toBe(id);
  });

  it('finds a document’s own beside the catalogue’s, which cannot be replaced', () => {
    const own = { ...NGINX, id: 'own' };
    expect(findImage('own', [own])).toBe(own);
    expect(findImage('nginx', [{ ...own, id: 'nginx' }])).toBe(NGINX);
    expect(findImage('own')).toBeUndefined();
  });

  it('takes no inherited word for an entry', () => {
    for (const word of ['constructor', 'toString', '__proto__']) {
      expect(findImage(word)).toBeUndefined();
      expect(findWorkload(word)).toBeUndefined();
      expect(findPlatform(word)).toBeUndefined();
    }
  });
});
