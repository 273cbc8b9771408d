// All images: what containers are started from and what machines boot. Add one: one file in images/, one line here.
import type { Image, Layer } from './image.ts';
import { ALPINE } from './images/alpine.ts';
import { DEBIAN } from './images/debian.ts';
import { JVM } from './images/jvm.ts';
import { KUBEVIRT } from './images/kubevirt.ts';
import { SHARED_LAYERS } from './images/layers.ts';
import { MINIMAL } from './images/minimal.ts';
import { MONGO } from './images/mongo.ts';
import { NGINX } from './images/nginx.ts';
import { NGINX_ALPINE } from './images/nginx-alpine.ts';
import { NODE } from './images/node.ts';
import { POSTGRES } from './images/postgres.ts';
import { PYTHON } from './images/python.ts';
import { REDIS } from './images/redis.ts';
import { UNIKERNEL } from './images/unikernel.ts';
import { ZVM_SYSTEM } from './images/zvm.ts';

const ALL: readonly Image[] = [
  NGINX,
  NGINX_ALPINE,
  REDIS,
  POSTGRES,
  JVM,
  PYTHON,
  NODE,
  MONGO,
  DEBIAN,
  ALPINE,
  MINIMAL,
  UNIKERNEL,
  KUBEVIRT,
  ZVM_SYSTEM,
];

export const IMAGES: Readonly<Record<string, Image>> = Object.fromEntries(ALL.map((image) => [image.id, image]));

/** The image of that id: the catalogue's, else one of `extra` (a document's own); undefined when there is none. */
export function findImage(id: string, extra: readonly Image[] = []): Image | undefined {
  return Object.hasOwn(IMAGES, id) ? IMAGES[id] : extra.find((image) => image.id === id);
}

/** MiB of a layer when unpacked, as the catalogue or one of `extra` (a document's own images) has it; 0 when none has. */
export function layerMiB(layer: Layer, extra: readonly Image[] = []): number {
  const owners = [SHARED_LAYERS, ...[...ALL, ...extra].map((image) => image.parameters)];
  return owners.find((records) => Object.hasOwn(records, layer.size))?.[layer.size]?.value ?? 0;
}

/** Whether a container can be started from it: it has a root file system of layers. */
export function isContainerImage(image: Image): boolean {
  return image.layers.length > 0;
}

/** Whether a machine can boot it. */
export function isGuestImage(image: Image): boolean {
  return image.guest !== undefined;
}
