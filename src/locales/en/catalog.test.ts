import { describe, expect, it } from 'vitest';
import { CHOICE_NAMES, CHOICES } from '../../catalog/choices.ts';
import { IMAGES } from '../../catalog/images.ts';
import { KIND_IDS, KINDS } from '../../catalog/kinds.ts';
import { parameterIds } from '../../catalog/parameters.ts';
import { PLATFORMS } from '../../catalog/platforms.ts';
import { WORKLOADS } from '../../catalog/workloads.ts';
import { catalog } from './catalog.ts';

const images = Object.values(IMAGES);

describe('words of the catalogue', () => {
  it.each([
    { words: catalog.kinds, ids: ['host', ...KIND_IDS] },
    { words: catalog.platforms, ids: Object.keys(PLATFORMS) },
    { words: catalog.images, ids: Object.keys(IMAGES) },
    { words: catalog.workloads, ids: Object.keys(WORKLOADS) },
    { words: catalog.layers, ids: images.flatMap((image) => image.layers.map((layer) => layer.id)) },
    { words: catalog.boundaries, ids: Object.values(KINDS).flatMap((kind) => kind.walls) },
    { words: catalog.capabilities, ids: Object.values(KINDS).flatMap((kind) => [...kind.needs, ...kind.offers]) },
    { words: catalog.capabilities, ids: Object.values(PLATFORMS).flatMap((platform) => platform.offers) },
    { words: catalog.attributes, ids: Object.values(KINDS).flatMap((kind) => kind.attributes) },
    { words: catalog.attributes, ids: CHOICE_NAMES },
    ...CHOICE_NAMES.map((name) => ({ words: catalog.choices[name], ids: CHOICES[name].map(({ id }) => id) })),
    { words: catalog.architectures, ids: images.flatMap((image) => image.architectures) },
    { words: catalog.topics, ids: parameterIds.map((id) => id.slice(0, id.indexOf('.'))) },
  ])('are there for each of $ids', ({ words, ids }) => {
    for (const id of ids) expect(words).toHaveProperty([id]);
  });
});
