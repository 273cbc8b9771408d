// What was read out of a file: the hosts and boxes, which can be changed, what was assumed and what has no effect.
import { useImportsText } from '../../locales/imports.ts';
import { useText } from '../../locales/text.ts';
import { walk } from '../../topology/tree.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { BoxesTable } from './boxes-table.tsx';
import { HostFields } from './host-fields.tsx';
import styles from './importing.module.css';
import { type Reading, useImporting } from './importing.ts';
import { Notes } from './notes.tsx';

export interface ReadFileProps {
  readonly reading: Reading & { readonly type: 'read' };
  onPut(): void;
}

export function ReadFile({ reading: { imported, topology }, onPut }: ReadFileProps) {
  const text = useImportsText();
  const words = useText();
  const { name, text: written, refusal, readText, another, put } = useImporting();
  const boxes = walk(topology).length - topology.hosts.length;
  const { format, profiles, assumptions, unsupported } = imported;
  const on = profiles.filter((profile) => profile.on).map((profile) => profile.name);
  return (
    <>
      <p role="status" className={styles.found}>
        {name === null ? null : <strong translate="no">{name} </strong>}
        {text('found', {
          format: text(`formats.${format}`),
          boxes: text('boxes', { count: boxes }),
          hosts: text('hosts', { count: topology.hosts.length }),
        })}
      </p>
      <div className={styles.row}>
        <Button
          tone="strong"
          onClick={() => {
            put();
            onPut();
          }}
        >
          {text('put')}
        </Button>
        <Button onClick={another}>{text('another')}</Button>
      </div>
      {refusal ? (
        <p role="alert" className={styles.problem}>
          {words(`refusals.${refusal.code}`, refusal.params)}
        </p>
      ) : null}
      {profiles.length === 0 ? null : (
        <fieldset className={styles.profiles}>
          <legend>{text('profiles')}</legend>
          {profiles.map((profile) => (
            <Switch
              key={profile.name}
              label={profile.name}
              checked={profile.on}
              onChange={(checked) =>
                void readText(written, name, checked ? [...on, profile.name] : on.filter((one) => one !== profile.name))
              }
            />
          ))}
        </fieldset>
      )}
      {topology.hosts.map((host) => (
        <HostFields key={host.id} host={host} />
      ))}
      <BoxesTable topology={topology} />
      <Notes title={text('assumed', { count: assumptions.length })} notes={assumptions} />
      <Notes title={text('unsupported', { count: unsupported.length })} notes={unsupported} />
    </>
  );
}
