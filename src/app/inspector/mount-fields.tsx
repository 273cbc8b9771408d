// What is mounted into a container from the system around it: three that tell by a press each, and any by its path.
import { useState } from 'react';
import { findEngine } from '../../catalog/engines.ts';
import { useGuardText } from '../../locales/guard.ts';
import { useText } from '../../locales/text.ts';
import { atEnd, attempt, stop } from '../../topology/scan.ts';
import type { Sandbox } from '../../topology/topology.ts';
import { readValue } from '../../topology/values.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from './change.ts';
import styles from './guard-fields.module.css';

export interface MountFieldsProps {
  readonly node: Sandbox;
  readonly engine: string;
}

export function MountFields({ node, engine }: MountFieldsProps) {
  const text = useGuardText();
  const words = useText();
  const change = useChange(node.id);
  const [problem, setProblem] = useState<string | null>(null);
  const mounts = node.mounts ?? [];
  const set = (next: readonly string[]) => {
    setProblem(null);
    change({ mounts: next.length === 0 ? null : next });
  };
  const offered = [
    { meaning: 'directory', path: '/srv/shared' },
    { meaning: 'socket', path: findEngine(engine).sockets[0] ?? '/var/run/docker.sock' },
    { meaning: 'root', path: '/' },
  ] as const;
  return (
    <>
      <TextField
        label={words('catalog.attributes.mounts')}
        value={mounts.join('+')}
        placeholder={text('guard.mounts.placeholder')}
        note={text('guard.mounts.note')}
        problem={problem}
        onChange={(typed) => {
          const read = attempt(typed.trim() === '' ? 'none' : typed, (cursor) => {
            const value = readValue(cursor, 'mounts');
            if (!atEnd(cursor)) stop(cursor, 'notation.expected-mounts');
            return value as readonly string[];
          });
          if (read.ok) set(read.value);
          else setProblem(words(`refusals.${read.error.code}`, read.error.params));
        }}
      />
      <div className={styles.chips}>
        {offered.map(({ meaning, path }) => {
          const there = mounts.filter((mount) => mount.replace(/:ro$/, '') === path);
          return (
            <button
              key={meaning}
              type="button"
              className={styles.chip}
              data-opens={true}
              aria-pressed={there.length > 0}
              aria-label={text('guard.mounts.button', { path, meaning: text(`guard.mounts.means.${meaning}`) })}
              onClick={() =>
                set(there.length > 0 ? mounts.filter((mount) => !there.includes(mount)) : [...mounts, path])
              }
            >
              <span translate="no">{path}</span>
            </button>
          );
        })}
      </div>
    </>
  );
}
