// The boxes of a file, each with the image that stands for its own and how many there are of it.
import { useState } from 'react';
import { IMAGES, isContainerImage, isGuestImage } from '../../catalog/images.ts';
import { useImportsText } from '../../locales/imports.ts';
import { useFormat, useText } from '../../locales/text.ts';
import { imageOf, startsFromLayers } from '../../topology/attributes.ts';
import { hasProperty } from '../../topology/limits.ts';
import { nameOf } from '../../topology/needs.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import { walk } from '../../topology/tree.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { catalogName } from '../catalog-name.ts';
import styles from './importing.module.css';
import { useImporting } from './importing.ts';

const MiB = 1024 * 1024;
const MOST_REPLICAS = 10_000_000;
/** So many are shown until all are asked for. */
const FIRST = 20;

export function BoxesTable({ topology }: { readonly topology: Topology }) {
  const text = useImportsText();
  const words = useText();
  const format = useFormat();
  const change = useImporting((state) => state.change);
  const [all, setAll] = useState(false);
  const boxes = walk(topology).flatMap(({ node }) => (node.kind === 'host' ? [] : [node]));
  const shown = all ? boxes : boxes.slice(0, FIRST);
  return (
    <section className={styles.part}>
      <DataTable<Sandbox>
        caption={text('boxesCaption')}
        rows={shown}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: text('columns.name'), cell: (node) => <span translate="no">{nameOf(node)}</span> },
          { key: 'kind', header: text('columns.kind'), cell: ({ kind }) => words(`catalog.kinds.${kind}.name`) },
          {
            key: 'image',
            header: text('columns.image'),
            cell: (node) => (
              <div className={styles.cell}>
                <Select
                  label={text('imageOf', { name: nameOf(node) })}
                  labelShown={false}
                  value={imageOf(topology, node)}
                  options={imagesFor(topology, node).map((id) => ({
                    value: id,
                    label: Object.hasOwn(IMAGES, id) ? catalogName(words, 'images', id) : text('own', { name: id }),
                  }))}
                  onChange={(image) => change(node.id, { image })}
                />
              </div>
            ),
          },
          {
            key: 'replicas',
            header: text('columns.replicas'),
            cell: (node) => (
              <div className={styles.count}>
                <NumberField
                  label={text('replicasOf', { name: nameOf(node) })}
                  value={node.replicas}
                  min={1}
                  max={MOST_REPLICAS}
                  onChange={(replicas) => change(node.id, { replicas })}
                />
              </div>
            ),
          },
          {
            key: 'memory',
            header: text('columns.memory'),
            numeric: true,
            cell: (node) => {
              const bytes = node.memoryBytes ?? node.memoryMaxBytes;
              if (bytes !== undefined) return format.MiB(bytes / MiB);
              return hasProperty(node.kind, 'memoryBytes') ? '' : text('none');
            },
          },
          { key: 'tenant', header: text('columns.tenant'), cell: ({ tenant }) => <span translate="no">{tenant}</span> },
        ]}
      />
      {shown.length === boxes.length ? null : (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {text('more', { count: boxes.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

/** Images that a node may have: those it starts containers from, or those it boots. */
function imagesFor(topology: Topology, node: Sandbox): readonly string[] {
  const fits = startsFromLayers(node.kind) ? isContainerImage : isGuestImage;
  return [...Object.values(IMAGES), ...topology.definitions.images]
    .filter((image) => fits(image) && image.guest?.system !== 'zvm')
    .map(({ id }) => id);
}
