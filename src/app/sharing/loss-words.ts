// Puts into words what a format cannot say of a document.
import type { sharingText } from '../../locales/sharing.ts';
import type { Text } from '../../locales/text.ts';
import type { Loss } from '../../sharing/exporters/exported.ts';
import { catalogName } from '../catalog-name.ts';

export function lossWords(text: ReturnType<typeof sharingText>, words: Text, { code, params }: Loss): string {
  const { kind, image, kept } = params;
  const key = `catalog.kinds.${kind}.name`;
  return text(`losses.${code}`, {
    ...params,
    count: params.count ?? '',
    ...(kind !== undefined && words.has(key) && { kind: words(key) }),
    ...(image !== undefined && { image: catalogName(words, 'images', image) }),
    ...(kept !== undefined && { kept: catalogName(words, 'images', kept) }),
  });
}
