// Which processors the image is built for, and whether a translator lets it run on others.
import type { Architecture as ArchitectureName } from '../../catalog/image.ts';
import { findImage } from '../../catalog/images.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { findPlatform } from '../../catalog/platforms.ts';
import { useText } from '../../locales/text.ts';
import { architectureOf, imageOf, isEmulated } from '../../topology/attributes.ts';
import { hostOf } from '../../topology/tree.ts';
import { Select } from '../../ui/select.tsx';
import { useChange } from './change.ts';
import type { SandboxFieldsProps } from './sandbox-fields.tsx';

export function Architecture({ topology, node }: SandboxFieldsProps) {
  const text = useText();
  const change = useChange(node.id);
  const image = findImage(imageOf(topology, node), topology.definitions.images);
  const platform = findPlatform(hostOf(topology, node.id)?.platform ?? '', topology.definitions.platforms);
  if (!image || !platform) return null;
  const usual = image.architectures.includes(platform.architecture) ? platform.architecture : image.architectures[0];
  const name = (architecture: ArchitectureName) => text(`catalog.architectures.${architecture}`);
  const emulated = isEmulated(node, image, platform.architecture);
  return (
    <>
      <Select
        inline
        label={text('catalog.attributes.architecture')}
        value={architectureOf(node, image, platform.architecture)}
        options={image.architectures.map((id) => ({ value: id, label: name(id) }))}
        onChange={(id) => change({ architecture: id === usual ? null : id })}
      />
      {KINDS[node.kind].attributes.includes('emulation') ? (
        <Select
          inline
          label={text('catalog.attributes.emulation')}
          value={node.emulation === true ? 'on' : 'off'}
          options={(['off', 'on'] as const).map((id) => ({
            value: id,
            label:
              emulated && id === 'on'
                ? text('inspector.architecture.translated')
                : text(`catalog.choices.switch.${id}`),
          }))}
          onChange={(id) => change({ emulation: id === 'on' ? true : null })}
        />
      ) : null}
    </>
  );
}
