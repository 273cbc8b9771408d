// All properties of what is selected, to read and to change: a panel in the air above the section, a sheet on phones.
import { useRef } from 'react';
import { useText } from '../../locales/text.ts';
import { currentGround } from '../../stage/ground.ts';
import { useAsked } from '../../store/asked.ts';
import { useDocument } from '../../store/document.ts';
import { useLab } from '../../store/lab.ts';
import { useView } from '../../store/view.ts';
import type { NodeId } from '../../topology/topology.ts';
import { find } from '../../topology/tree.ts';
import { CloseButton } from '../../ui/close-button.tsx';
import { Actions } from './actions.tsx';
import { Heading } from './heading.tsx';
import { HostFields } from './host-fields.tsx';
import styles from './inspector.module.css';
import { HostReadOut, NodeReadOut } from './read-out.tsx';
import { SandboxFields } from './sandbox-fields.tsx';
import { useSide } from './side.ts';
import { ToolReports } from './tool-reports.tsx';
import { Why } from './why.tsx';

/** Puts the panel away; the focus goes on with what it was about. */
function close(id: NodeId): void {
  useView.getState().closeInspector();
  currentGround()?.focusOn(id);
}

export function Inspector() {
  const text = useText();
  const selection = useView((state) => (state.inspecting ? state.selection : null));
  const carrying = useView((state) => state.carrying !== null);
  const asked = useAsked((state) => state.figure !== null);
  const lab = useLab((state) => state.open);
  const topology = useDocument((state) => state.topology);
  const readOnly = useDocument((state) => state.readOnly);
  const panel = useRef<HTMLElement>(null);
  const node = selection === null ? null : find(topology, selection);
  const side = useSide(panel, node?.id ?? null, topology);
  if (!node) return null;
  return (
    <section
      ref={panel}
      className={styles.inspector}
      data-control="inspector"
      data-side={side}
      data-host={node.kind === 'host' || undefined}
      aria-label={text('inspector.label')}
      data-behind={asked || lab || undefined}
      hidden={carrying}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close(node.id);
      }}
    >
      <header className={styles.head}>
        <Heading topology={topology} node={node} />
        {readOnly ? null : <Actions topology={topology} node={node} />}
        <CloseButton label={text('ui.close')} onClose={() => close(node.id)} />
      </header>
      {/* A fieldset that scrolls by itself is not cut off everywhere. */}
      <div className={styles.scroll}>
        <fieldset disabled={readOnly}>
          {node.kind === 'host' ? (
            <>
              <HostReadOut id={node.id} />
              <HostFields key={node.id} host={node} />
              <ToolReports topology={topology} node={node} />
            </>
          ) : (
            <>
              <NodeReadOut id={node.id} />
              <Why id={node.id} />
              <SandboxFields key={node.id} topology={topology} node={node} />
              <ToolReports topology={topology} node={node} />
            </>
          )}
        </fieldset>
      </div>
    </section>
  );
}
