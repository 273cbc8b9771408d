// The names of the strata, once, in the left margin, each tied to its stratum by a hairline; with the figures of processor
// and memory.
import { useFormat, useText } from '../locales/text.ts';
import { asks } from './asks.ts';
import { useLiveHost } from './live.ts';
import type { HostScene, MarginScene } from './scene.ts';
import styles from './stage.module.css';

export function MarginView({ names, host }: { readonly names: readonly MarginScene[]; readonly host: HostScene }) {
  const text = useText();
  const format = useFormat();
  const frame = useLiveHost(host.id);
  const figure = (stratum: MarginScene['stratum']): string | null => {
    if (!frame || host.compact) return null;
    if (stratum === 'processor') {
      const used = format.number(frame.cpu.usedCores, { digits: 1 });
      return text('stage.ground.used', { used, cores: format.count(host.cores) });
    }
    if (stratum !== 'memory') return null;
    const { totalMiB, freeMiB } = frame.memory;
    const held = totalMiB - freeMiB;
    const unit = totalMiB >= 1024 * 1024 ? 1024 * 1024 : totalMiB >= 1024 ? 1024 : 1;
    const digits = held / unit >= 99.95 ? 0 : 1;
    return text('stage.ground.held', { held: format.number(held / unit, { digits }), total: format.MiB(totalMiB) });
  };
  return (
    <div className={styles.margin} aria-hidden="true">
      {names.map((name) => (
        <div key={name.stratum} className={styles.stratum} style={{ top: name.y, width: name.from - 5 }}>
          <span>{text(`stage.stratum.${name.stratum}`)}</span>
          <b {...asks(name.stratum === 'memory' ? 'memory' : 'cores', host.id)}>{figure(name.stratum) ?? ''}</b>
          <i style={{ left: name.from, width: name.to - name.from }} />
        </div>
      ))}
    </div>
  );
}
