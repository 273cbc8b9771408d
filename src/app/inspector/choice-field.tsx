// One property that takes an id out of a registry: what the kind can have on this processor, the usual one marked.
import type { ChoiceName } from '../../catalog/choice.ts';
import { choicesOf } from '../../catalog/choices.ts';
import { findPlatform } from '../../catalog/platforms.ts';
import { type Text, useText } from '../../locales/text.ts';
import { usualChoice } from '../../topology/attributes.ts';
import type { Topology, TopologyNode } from '../../topology/topology.ts';
import { hostOf } from '../../topology/tree.ts';
import { Select } from '../../ui/select.tsx';
import { useChange } from './change.ts';

export interface ChoiceFieldProps {
  readonly topology: Topology;
  readonly node: TopologyNode;
  readonly property: ChoiceName;
}

export function ChoiceField({ topology, node, property }: ChoiceFieldProps) {
  const text = useText();
  const change = useChange(node.id);
  const platform = findPlatform(hostOf(topology, node.id)?.platform ?? '', topology.definitions.platforms);
  const usual = usualChoice(topology, node, property);
  const said = (node as Readonly<Partial<Record<ChoiceName, string>>>)[property];
  const choices = choicesOf(property, node.kind, platform?.architecture ?? null);
  return (
    <Select
      label={text(`catalog.attributes.${property}`)}
      value={said ?? usual}
      options={choices.map((id) => ({ value: id, label: choiceName(text, property, id) }))}
      onChange={(id) => change({ [property]: id === usual ? null : id })}
    />
  );
}

function choiceName(text: Text, property: ChoiceName, id: string): string {
  const key = `catalog.choices.${property}.${id}`;
  return text.has(key) ? text(key) : id;
}
