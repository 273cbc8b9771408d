// What can be done with what is selected: move it, double it, trouble it, remove it.
import { nodeName } from '../../locales/names.ts';
import { useText } from '../../locales/text.ts';
import { currentGround } from '../../stage/ground.ts';
import { withFreshIds } from '../../store/carrying.ts';
import { useDocument } from '../../store/document.ts';
import { openLab } from '../../store/lab-steps.ts';
import { useView } from '../../store/view.ts';
import { places } from '../../topology/placement.ts';
import type { Topology, TopologyNode } from '../../topology/topology.ts';
import { find, parentOf, pathOf } from '../../topology/tree.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { standingRefusalWords } from '../edit-words.ts';
import { useTrouble } from '../trouble.ts';
import { useEdit } from './change.ts';
import styles from './inspector.module.css';

export interface ActionsProps {
  readonly topology: Topology;
  readonly node: TopologyNode;
}

export function Actions({ topology, node }: ActionsProps) {
  const text = useText();
  const edit = useEdit();
  const trouble = useTrouble(node.id);
  const parent = parentOf(topology, node.id);

  function duplicate(): void {
    const twin = withFreshIds(node, useDocument.getState().freshId);
    if (edit({ type: 'add', parent: parent?.id ?? null, node: twin })) useView.getState().select(twin.id);
  }
  function remove(): void {
    if (!edit({ type: 'remove', node: node.id })) return;
    useView.getState().select(null);
    if (parent) currentGround()?.focusOn(parent.id);
  }

  return (
    <div className={styles.actions} data-control="actions">
      {node.kind === 'host' ? null : (
        <Menu
          tone="plain"
          button={text('inspector.actions.move')}
          label={text('inspector.actions.move')}
          items={places(topology, node, node.id)
            .filter(({ id }) => !pathOf(topology, id).includes(node.id))
            .map(({ id, refusal }) => ({
              key: id,
              label: text('inspector.actions.place', { path: pathOf(topology, id).map(nameOf).join(' › ') }),
              ...(id === parent?.id
                ? { hint: text('inspector.actions.here'), disabled: true }
                : refusal
                  ? { hint: standingRefusalWords(text, refusal, topology), disabled: true }
                  : {}),
              onSelect: () => edit({ type: 'move', node: node.id, to: id }),
            }))}
        />
      )}
      <Button onClick={duplicate}>{text('inspector.actions.duplicate')}</Button>
      <Menu
        tone="plain"
        button={text('inspector.actions.trouble')}
        label={text('inspector.actions.trouble')}
        items={[
          ...trouble.map(({ name, active, toggle }) => ({
            key: name,
            label: text(`inspector.trouble.${name}`),
            ...(active ? { hint: text('inspector.trouble.active') } : {}),
            onSelect: toggle,
          })),
          ...(node.kind === 'host'
            ? []
            : [
                {
                  key: 'walls',
                  label: text('app.trouble.walls'),
                  onSelect: () => openLab('walls', node.id),
                },
                { key: 'flaw', label: text('app.trouble.flaw'), onSelect: () => openLab('flaw', node.id) },
              ]),
        ]}
      />
      <Button onClick={remove}>{text('inspector.actions.remove')}</Button>
    </div>
  );

  function nameOf(id: string): string {
    const found = find(topology, id);
    return found ? nodeName(found, text, topology.hosts) : id;
  }
}
