// What was built as files of other programs, with a list of what they cannot say of it.
import { useMemo } from 'react';
import { useSharingText } from '../../locales/sharing.ts';
import { useText } from '../../locales/text.ts';
import { packArchive } from '../../sharing/archive/pack.ts';
import { writeArchive } from '../../sharing/archive/write.ts';
import { dayOf } from '../../sharing/exporters/citation.ts';
import { writeCompose } from '../../sharing/exporters/compose.ts';
import type { ExportFormat, Loss } from '../../sharing/exporters/exported.ts';
import { writeKubernetes } from '../../sharing/exporters/kubernetes.ts';
import { writeLibvirt } from '../../sharing/exporters/libvirt.ts';
import { xmlComment } from '../../sharing/exporters/xml-write.ts';
import { yamlComments } from '../../sharing/exporters/yaml-write.ts';
import { useDocument } from '../../store/document.ts';
import type { Topology } from '../../topology/topology.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VERSION } from '../version.ts';
import { FileRow } from './file-row.tsx';
import { lossWords } from './loss-words.ts';
import styles from './sharing.module.css';

interface Made {
  readonly boxes: number;
  readonly lost: readonly Loss[];
  /** The file, with these lines before everything else, or beside it. */
  content(header: readonly string[]): BlobPart;
}

interface Program {
  readonly format: ExportFormat;
  readonly name: string;
  readonly type: string;
  readonly file: string;
  make(topology: Topology): Made;
}

const asYaml =
  (write: typeof writeCompose) =>
  (topology: Topology): Made => {
    const { boxes, lost, text } = write(topology);
    return { boxes, lost, content: (header) => yamlComments(header) + text };
  };

const PROGRAMS: readonly Program[] = [
  { format: 'compose', name: 'YAML', type: 'text/yaml', file: 'compose.yaml', make: asYaml(writeCompose) },
  { format: 'kubernetes', name: 'YAML', type: 'text/yaml', file: 'kubernetes.yaml', make: asYaml(writeKubernetes) },
  {
    ...{ format: 'libvirt', name: 'XML', type: 'application/xml', file: 'domains.xml' },
    make(topology) {
      const { boxes, lost, text } = writeLibvirt(topology);
      return { boxes, lost, content: (header) => xmlComment(header) + text };
    },
  },
  {
    ...{ format: 'archive', name: 'ZIP', type: 'application/zip', file: 'strata-machines.zip' },
    make(topology) {
      const { boxes, lost, files } = writeArchive(topology);
      const content = (header: readonly string[]) =>
        packArchive([{ path: 'README.txt', text: `${header.join('\n')}\n` }, ...files]);
      return { boxes, lost, content };
    },
  },
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
  const written = useMemo(() => PROGRAMS.map((program) => ({ ...program, made: program.make(topology) })), [topology]);
  const changed = Object.keys(parameters).length;
  const lossesOf = ({ lost }: Made): readonly string[] => [
    ...lost.map((loss) => lossWords(text, words, loss)),
    ...(changed === 0 ? [] : [text('losses.figures', { count: changed })]),
  ];
  return (
    <section className={styles.files} aria-label={text('files.programs')}>
      <h3 className={styles.heading}>{text('files.programs')}</h3>
      <ul className={styles.list}>
        {written.map(({ format, name, type, file, made }) => {
          const losses = lossesOf(made);
          const domains = format === 'libvirt' && made.boxes > 1;
          const header = [
            text('header.by', { version: VERSION, day: dayOf(new Date()) }),
            link,
            ...(domains || format === 'archive' ? [text('header.domains')] : []),
            ...(format === 'archive' ? [text('header.archive')] : []),
            ...(losses.length === 0 ? [] : ['', text('header.lost'), ...losses.map((loss) => `- ${loss}`)]),
          ];
          const boxes = text('files.boxes', { count: made.boxes });
          return (
            <FileRow
              key={format}
              name={text(`files.${format}`)}
              about={
                made.boxes === 0
                  ? text('files.none')
                  : format === 'archive'
                    ? text('files.archiveAbout', { boxes })
                    : boxes
              }
              formats={[
                {
                  format: name,
                  disabled: made.boxes === 0,
                  save: () => void save(file, async () => new Blob([made.content(header)], { type })),
                },
              ]}
            >
              {made.boxes === 0 ? null : losses.length === 0 ? (
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
