// The starting points as the page opens them: by their id, on a platform.
import { read } from '../topology/notation.ts';
import type { Origin } from './scenario.ts';

// TEMPORARY until topology/starting-points.ts
const T: Record<string, (p: string) => { t: string; r: string[] }> = {
  'first-sight': (p) => ({ t: `host:${p},16cpu,32G(container:nginx,@acme; vm:debian#orders,2cpu,4G,@globex(container:postgres))`, r: ['nginx'] }),
  four: (p) => ({ t: `host:${p},16cpu,32G(vm:debian#acme-1,4cpu,8G,@acme(container:nginx; container:node; container:redis); vm:debian#orders,2cpu,4G,@globex; container:nginx#web-1,@initech; container:nginx#web-2,@initech; container:alpine#ci,@hooli(vm:minimal#build-vm,2cpu,2G))`, r: ['nginx'] }),
  empty: (p) => ({ t: `host:${p}`, r: [] }),
};
export const START_IDS: readonly string[] = Object.keys(T);

export function startOn(start: string, platform: string): Origin | null {
  const made = T[start]?.(platform);
  if (!made) return null;
  const result = read(made.t);
  return result.ok ? { start, topology: result.topology, running: made.r } : null;
}

export function startOrigin(start: string | null, platform: string | null): Origin {
  const origin = startOn(start ?? 'first-sight', platform ?? 'z');
  if (!origin) throw new Error('no start');
  return origin;
}
