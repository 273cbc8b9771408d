// What the tools of a system say of the memory of what is selected, told in a line that opens. They change many times a second, so
// nothing is worked out while it is shut.
import { useState } from 'react';
import { PARAMETERS } from '../../catalog/parameters.ts';
import { useFormat } from '../../locales/text.ts';
import { useToolsText } from '../../locales/tools.ts';
import { type ReportLine, type ToolReport, toolReportsOf } from '../../simulation/tool-reports.ts';
import { useDocument } from '../../store/document.ts';
import { useHostFrame, useNodeFrame } from '../../store/playback.ts';
import { usualChoice } from '../../topology/attributes.ts';
import type { Host, NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Asks } from './asks.tsx';
import inspector from './inspector.module.css';
import { MemoryKinds } from './memory-kinds.tsx';
import styles from './tool-reports.module.css';

interface ToolReportsProps {
  readonly topology: Topology;
  readonly node: Host | Sandbox;
}

/** Whoever opened it for one node wants it open for the next. */
let wasOpen = false;

export function ToolReports({ topology, node }: ToolReportsProps) {
  const text = useToolsText();
  const [open, setOpen] = useState(wasOpen);
  return (
    <section className={`${inspector.part} ${styles.reports}`} aria-label={text('tools.label')}>
      <Disclosure
        open={open}
        onToggle={(now) => {
          wasOpen = now;
          setOpen(now);
        }}
        summary={text('tools.label')}
      >
        {open ? <Reports topology={topology} node={node} /> : null}
      </Disclosure>
    </section>
  );
}

const INACTIVE = 'memory.inactiveFileShare';

function Reports({ topology, node }: ToolReportsProps) {
  const text = useToolsText();
  const frame = useNodeFrame(node.id);
  const host = useHostFrame(node.id);
  const changed = useDocument(({ parameters }) => parameters[INACTIVE]);
  if (!frame) return <p className={styles.lead}>{text('tools.notYet')}</p>;
  const reports = toolReportsOf(frame, {
    kind: node.kind,
    engine: node.kind === 'host' ? null : (node.engine ?? usualChoice(topology, node, 'engine')),
    inactiveFileShare: changed ?? (PARAMETERS[INACTIVE]?.value as number),
    merging: host?.merging ?? null,
  });
  return (
    <>
      <p className={styles.lead}>
        {text('tools.lead')} {frame.count > 1 ? text('tools.each', { count: frame.count }) : null}
      </p>
      <div className={styles.tools}>
        <MemoryKinds frame={frame} host={host} />
        {reports.map((report) => (
          <Report key={report.tool} report={report} node={node.id} />
        ))}
      </div>
    </>
  );
}

interface ReportProps {
  readonly report: ToolReport;
  readonly node: NodeId;
}

function Report({ report: { tool, lines }, node }: ReportProps) {
  const text = useToolsText();
  const name = text(`tools.tool.${tool}`);
  return (
    <section className={styles.tool} aria-label={name}>
      <h4 translate="no">{name}</h4>
      <dl>
        {lines.map((line) => (
          <div key={line.name}>
            <dt translate="no">{line.name}</dt>
            <dd>
              <Amount line={line} node={node} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{text(`tools.note.${tool}`)}</p>
    </section>
  );
}

/** A figure that tells where it comes from when it is pressed: from what memory does, or merging. */
function Amount({ line: { MiB, count = 0 }, node }: { readonly line: ReportLine; readonly node: NodeId }) {
  const format = useFormat();
  if (MiB === undefined) return <Asks quantity="merged" node={node} value={format.number(count)} />;
  return <Asks quantity="memory" node={node} value={format.MiB(MiB)} />;
}
