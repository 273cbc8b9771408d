// Whose figure it is, where its sentence does not say so: figures of images, layers and workloads read alike.
import { type Text, useText } from '../../locales/text.ts';
import { catalogName } from '../catalog-name.ts';
import styles from './figures.module.css';

export function OwnerOf({ id }: { readonly id: string }) {
  const owner = ownerOf(useText(), id);
  if (!owner) return null;
  return (
    <span className={styles.owner} translate={id.startsWith('layer.') ? 'no' : undefined}>
      {owner}
    </span>
  );
}

function ownerOf(words: Text, id: string): string | null {
  const [topic, owner = '', figure] = id.split('.');
  if (topic === 'layer') return owner.replace(/MiB$/, '');
  if (figure === undefined) return null;
  if (topic === 'image') return catalogName(words, 'images', owner);
  return topic === 'workload' ? catalogName(words, 'workloads', owner) : null;
}
