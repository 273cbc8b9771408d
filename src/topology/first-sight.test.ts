// The first sight is a value; it must be what the notation would make of it, and what the rules allow.
import { describe, expect, it } from 'vitest';
import { firstSight } from './first-sight.ts';
import { read, write } from './notation.ts';
import { find } from './tree.ts';

describe.each(['x86', 'z'] as const)('the first sight on %s', (platform) => {
  const { topology, running } = firstSight(platform);

  it('is exactly what its notation says', () => {
    const inside =
      'container:nginx#web,@acme;container:redis#cache,@acme;vm:debian#orders,2cpu,4G,@globex(container:postgres#db)';
    expect(read(`host:${platform},16cpu,64G(${inside})`)).toEqual({ ok: true, topology });
    expect(read(write(topology))).toEqual({ ok: true, topology });
  });

  it('runs only what is in it', () => {
    for (const id of running) expect(find(topology, id)).not.toBeNull();
  });
});
