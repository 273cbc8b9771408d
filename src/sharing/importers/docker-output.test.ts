// What docker and podman print, in the ways in which people come by it: streamed into a file, with columns of their own, as JSON
// of either program, of the interface as of the command, one container or many.
import { expect, test } from 'vitest';
import { write } from '../../topology/write.ts';
import type { Imported } from './imported.ts';
import { openText } from './open-text.ts';

async function opened(text: string): Promise<Imported> {
  const result = await openText(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.imported;
}

/** The boxes on the only host, and its memory. */
async function boxes(text: string): Promise<string> {
  const { topology } = await opened(text);
  return write(topology).replace(/^host:x86,16cpu,/, '');
}

const CLEAR = '\u001B[2J\u001B[H';
const HEAD = 'CONTAINER ID   NAME    CPU %   MEM USAGE / LIMIT   MEM %   NET I/O   BLOCK I/O   PIDS';
const ROW = 'a1b2c3d4e5f6   redis   0.1%    8MiB / 2GiB         0.4%    0B / 0B   0B / 0B     5';

test.each([
  ['columns of one’s own', 'NAME    CPU %   MEM USAGE / LIMIT\nredis   0.1%    8MiB / 2GiB\n', '2G(container:redis)'],
  ['the name last', 'MEM USAGE / LIMIT   CPU %   NAME\n8MiB / 2GiB   0.1%   redis\n', '2G(container:redis)'],
  ['podman', 'ID      NAME    CPU %   MEM USAGE / LIMIT\na1b2c3  redis   --      8MB / 2GB\n', '2G(container:redis)'],
  [
    'an old docker',
    'CONTAINER   CPU %   MEM USAGE/LIMIT   MEM %\nredis   0.1%   8 MiB/2 GiB   0.4%\n',
    '2G(container:redis)',
  ],
  [
    'streamed into a file',
    `${CLEAR}${HEAD}\n${ROW}\n${CLEAR}${HEAD}\n${ROW.replace('2GiB', '1GiB')}\n`,
    '1G(container:redis)',
  ],
  ['asked again and again', `${HEAD}\n${ROW}\n${HEAD}\n${ROW}\n`, '2G(container:redis)'],
  [
    'started anew between two times',
    `${HEAD}\n${ROW}\n${HEAD}\n${ROW.replace('a1b2', 'b1b2')}\n`,
    '2G(container:redis)',
  ],
  [
    'one that has ended',
    `${HEAD}\n${ROW}\n${ROW.replace('a1b2', 'b1b2').replace('redis   0.1%    8MiB / 2GiB', 'node    --      -- / --    ')}\n`,
    '2G(container:redis;container:node)',
  ],
  [
    'of which no limit is known',
    '{"ID":"4a78","Name":"redis","CPUPerc":"0%","MemUsage":"0B / 0B"}\n',
    '64G(container:redis)',
  ],
  [
    'lines of JSON, again and again',
    '{"ID":"4a78","Name":"redis","MemUsage":"8MiB / 2GiB"}\n'.repeat(3),
    '2G(container:redis)',
  ],
  [
    'a list of podman',
    '[\n {"id": "4a78", "name": "redis", "cpu_percent": "1%", "mem_usage": "8MB / 2GB"}\n]',
    '2G(container:redis)',
  ],
])('stats: %s', async (_, text, expected) => {
  expect(await boxes(text)).toBe(expected);
});

test('stats: what stands around the table is told of, and its rows are opened', async () => {
  const { topology, unsupported } = await opened(`${HEAD}\n${ROW}\nme@here:~$\n`);
  expect(write(topology)).toBe('host:x86,16cpu,2G(container:redis)');
  expect(unsupported.map(({ line, code }) => `${line} ${code}`)).toEqual(['2 usage', '3 stats-row']);
});

test('stats: nothing but a container that was gone when it was asked', async () => {
  const result = await openText('{"ID":"","Container":"","Name":"--","MemUsage":"0B / 0B"}');
  expect(result.ok ? null : result.error.code).toBe('nothing');
});

const CONTAINER = {
  Id: '4a78',
  Created: '2026-01-01T00:00:00Z',
  Name: '/cache',
  Image: 'sha256:00',
  State: { Running: true },
  Config: { Image: 'redis:7' },
  HostConfig: { Memory: 268_435_456 },
};
const NODE = { ...CONTAINER, Id: '5b89', Name: '/web', Config: { Image: 'node:22' } };
const LISTED = {
  Id: '4a78',
  Names: ['/cache'],
  Image: 'redis:7',
  State: 'running',
  HostConfig: { NetworkMode: 'bridge' },
};

test.each([
  ['one by itself', JSON.stringify(CONTAINER, null, 2), '64G(container:redis#cache,256M)'],
  [
    'a line for each',
    `${JSON.stringify(CONTAINER)}\n${JSON.stringify(NODE)}\n`,
    '64G(container:redis#cache,256M;container:node#web,256M)',
  ],
  ['one whose settings are not told', JSON.stringify({ ...CONTAINER, HostConfig: null }), '64G(container:redis#cache)'],
  ['the list of the interface', JSON.stringify([{ ...LISTED, Created: 1 }]), '64G(container:redis#cache)'],
])('inspect: %s', async (_, text, expected) => {
  const { running } = await opened(text);
  expect(await boxes(text)).toBe(expected);
  expect(running).toContain('cache');
});

test('inspect: a mistake in a later line has its place', async () => {
  const result = await openText(`${JSON.stringify(CONTAINER)}\n{"Id": "5b89",\n`);
  expect(result.ok ? null : result.error.line).toBe(2);
});
