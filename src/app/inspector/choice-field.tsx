// One property that takes an id out of a registry: what the kind can have on this processor.
import type { ChoiceName } from '../../catalog/choice.ts';
import { choicesOf } from '../../catalog/choices.ts';
import { findPlatform } from '../../catalog/platforms.ts';
import { type Text, useText } from '../../locales/text.ts';
import { usualChoice } from '../../topology/attributes.ts';
import type { Sandbox, Topology, TopologyNode } from '../../topology/topology.ts';
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

/** What a choice is called; what has no name is called by its id. */
export function choiceName(text: Text, property: ChoiceName, id: string): string {
  const key = `catalog.choices.${property}.${id}`;
  return text.has(key) ? text(key) : id;
}

export interface SwitchFieldProps {
  readonly node: Sandbox;
  readonly property: 'console' | 'compressed';
}

/** A property that is there or not, as a list like those beside it. */
export function SwitchField({ node, property }: SwitchFieldProps) {
  const text = useText();
  const change = useChange(node.id);
  return (
    <Select
      label={text(`catalog.attributes.${property}`)}
      value={node[property] === true ? 'on' : 'off'}
      options={(['off', 'on'] as const).map((id) => ({ value: id, label: text(`catalog.choices.switch.${id}`) }))}
      onChange={(id) => change({ [property]: id === 'on' ? true : null })}
    />
  );
}
