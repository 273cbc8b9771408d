// The run's use of its processors as a low hill behind the time line. Pure.
import type { Series } from '../../worker/messages.ts';

/** SVG path of the hill, from the foot at `height` upwards; empty without curves. `cores` are those of all hosts. */
export function loadPath(
  series: Series | null,
  cores: number,
  horizonMs: number,
  width: number,
  height: number,
): string {
  if (!series || series.tMs.length < 2 || horizonMs <= 0) return '';
  const used = Array.from(series.tMs, (_, index) =>
    series.hosts.reduce((total, host) => total + (host.usedCores[index] ?? 0), 0),
  );
  const most = Math.max(cores / 8, ...used);
  if (!(most > 0)) return '';
  const points = used.map((value, index) => {
    const x = ((series.tMs[index] ?? 0) / horizonMs) * width;
    return `${x.toFixed(1)} ${(height - (height * value) / most).toFixed(1)}`;
  });
  const last = Math.min(width, ((series.tMs[series.tMs.length - 1] ?? 0) / horizonMs) * width);
  return `M0 ${height}L${points.join('L')}L${last.toFixed(1)} ${height}z`;
}
