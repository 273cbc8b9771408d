// What was built as files of other programs, with a list of what they cannot say of it.
import { useMemo } from 'react';
import { useSharingText } from '../../locales/sharing.ts';
import { useText } from '../../locales/text.ts';
import { dayOf } from '../../sharing/exporters/citation.ts';
import { writeCompose } from '../../sharing/exporters/compose.ts';
import type { Exported, ExportFormat } from '../../sharing/exporters/exported.ts';
import { writeKubernetes } from '../../sharing/exporters/kubernetes.ts';
import { writeLibvirt } from '../../sharing/exporters/libvirt.ts';
import { xmlComment } from '../../sharing/exporters/xml-write.ts';
import { yamlComments } from '../../sharing/exporters/yaml-write.ts';
import { useDocument } from '../../store/document.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VERSION } from '../version.ts';
import { FileRow } from './file-row.tsx';
import { lossWords } from './loss-words.ts';
import styles from './sharing.module.css';

const PROGRAMS: readonly {
  readonly format: ExportFormat;
  readonly name: string;
  readonly type: string;
  readonly file: string;
  readonly write: typeof writeCompose;
}[] = [
  { format: 'compose', name: 'YAML', type: 'text/yaml', file: 'compose.yaml', write: writeCompose },
  { format: 'kubernetes', name: 'YAML', type: 'text/yaml', file: 'kubernetes.yaml', write: writeKubernetes },
  { format: 'libvirt', name: 'XML', type: 'application/xml', file: 'domains.xml', write: writeLibvirt },
];
/** So many are shown; all of them stand in the file. */
const MOST_SHOWN = 100;

export interface ProgramFilesProps {
  readonly link: string;
  save(name: string, make: () => Promise<Blob>): Promise<void>;
}

export function ProgramFiles({ link, save }: ProgramFilesProps) {
  const text = useSharingText();
  const words = useText();
  const topology = useDocument((state) => state.topology);
  const parameters = useDocument((state) => state.parameters);
  const written = useMemo(
    () => PROGRAMS.map((program) => ({ ...program, exported: program.write(topology) })),
    [topology],
  );
  const changed = Object.keys(parameters).length;
  const lossesOf = ({ lost }: Exported): readonly string[] => [
    ...lost.map((loss) => lossWords(text, words, loss)),
    ...(changed === 0 ? [] : [text('losses.figures', { count: changed })]),
  ];
  return (
    <section className={styles.files} aria-label={text('files.programs')}>
      <h3 className={styles.heading}>{text('files.programs')}</h3>
      <ul className={styles.list}>
        {written.map(({ format, name, type, file, exported }) => {
          const losses = lossesOf(exported);
          const header = [
            text('header.by', { version: VERSION, day: dayOf(new Date()) }),
            link,
            ...(format === 'libvirt' && exported.boxes > 1 ? [text('header.domains')] : []),
            ...(losses.length === 0 ? [] : ['', text('header.lost'), ...losses.map((loss) => `- ${loss}`)]),
          ];
          const comments = type === 'text/yaml' ? yamlComments(header) : xmlComment(header);
          return (
            <FileRow
              key={format}
              name={text(`files.${format}`)}
              about={exported.boxes === 0 ? text('files.none') : text('files.boxes', { count: exported.boxes })}
              formats={[
                {
                  format: name,
                  disabled: exported.boxes === 0,
                  save: () => void save(file, async () => new Blob([comments + exported.text], { type })),
                },
              ]}
            >
              {exported.boxes === 0 ? null : losses.length === 0 ? (
                <p className={styles.hint}>{text('files.whole')}</p>
              ) : (
                <div className={styles.losses}>
                  <Disclosure summary={text('files.lost', { count: losses.length })}>
                    <ul className={styles.lost}>
                      {losses.slice(0, MOST_SHOWN).map((loss) => (
                        <li key={loss}>{loss}</li>
                      ))}
                      {losses.length > MOST_SHOWN ? (
                        <li>{text('files.unsaid', { count: losses.length - MOST_SHOWN })}</li>
                      ) : null}
                    </ul>
                  </Disclosure>
                </div>
              )}
            </FileRow>
          );
        })}
      </ul>
    </section>
  );
}
