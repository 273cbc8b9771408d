// A frame for somebody's own page: what is chosen, the lines to be copied, and the frame as its readers will see it.
import { useState } from 'react';
import { useSharingText } from '../../locales/sharing.ts';
import { useFormat } from '../../locales/text.ts';
import { type EmbedChoices, embedAddress, embedSnippet } from '../../sharing/exporters/embed-snippet.ts';
import { THEMES } from '../../store/view.ts';
import { readDuration } from '../../topology/duration.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { CopyField } from './copy-field.tsx';
import { isOneFile } from './one-file.ts';
import { useTitle } from './page-title.ts';
import styles from './sharing.module.css';

const HEIGHT = { least: 240, usual: 480, most: 2000 };
const HIDEABLE = ['charts', 'time'] as const;
const READER = 'reader';

const USUAL: EmbedChoices = {
  kind: 'frame',
  theme: null,
  height: HEIGHT.usual,
  autoplay: true,
  clickToLoad: false,
  readOnly: false,
  hide: [],
};

export function EmbedPart({ link }: { readonly link: string }) {
  const text = useSharingText();
  const format = useFormat();
  const title = useTitle();
  const [choices, setChoices] = useState(USUAL);
  const [now, setNow] = useState(true);
  const change = (changes: Partial<EmbedChoices>) => setChoices({ ...choices, ...changes });
  const [, moment] = /[#&]at=([^&]*)/.exec(link) ?? [];
  const shown = now ? link : link.replace(/&at=[^&]*/, '');
  const frameTitle = text('embed.frameTitle', { name: title.replace(/^Strata: /, '') });
  const address = embedAddress(shown, choices);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <p className={styles.lead}>{text('embed.about')}</p>
        <Segmented
          label={text('embed.kind')}
          labelShown
          value={choices.kind}
          onChange={(kind) => change({ kind })}
          options={(['frame', 'element'] as const).map((value) => ({ value, label: text(`embed.kinds.${value}`) }))}
        />
        <div className={styles.choices}>
          <Select
            label={text('embed.theme')}
            value={choices.theme ?? READER}
            onChange={(theme) => change({ theme: theme === READER ? null : theme })}
            options={[READER, ...THEMES].map((value) => ({
              value,
              label: text(`embed.themes.${value as 'reader' | (typeof THEMES)[number]}`),
            }))}
          />
          <NumberField
            label={text('embed.height')}
            unit={text('embed.pixels')}
            value={choices.height}
            min={HEIGHT.least}
            max={HEIGHT.most}
            onChange={(height) => change({ height: height ?? HEIGHT.usual })}
          />
          {moment === undefined ? null : (
            <Select
              label={text('embed.begin')}
              value={now ? 'now' : 'first'}
              onChange={(value) => setNow(value === 'now')}
              options={(['now', 'first'] as const).map((value) => ({
                value,
                label: text(`embed.begins.${value}`, { time: format.seconds(readDuration(moment) ?? 0) }),
              }))}
            />
          )}
        </div>
        <div className={styles.switches}>
          <Switch
            label={text('embed.autoplay')}
            checked={choices.autoplay}
            onChange={(autoplay) => change({ autoplay })}
          />
          <Switch
            label={text('embed.clickToLoad')}
            checked={choices.clickToLoad}
            onChange={(clickToLoad) => change({ clickToLoad })}
          />
          <Switch
            label={text('embed.readOnly')}
            checked={choices.readOnly}
            onChange={(readOnly) => change({ readOnly })}
          />
          <fieldset className={styles.group}>
            <legend>{text('embed.hide')}</legend>
            {HIDEABLE.map((part) => (
              <Switch
                key={part}
                label={text(`embed.hides.${part}`)}
                checked={choices.hide.includes(part)}
                onChange={(hidden) =>
                  change({ hide: HIDEABLE.filter((one) => (one === part ? hidden : choices.hide.includes(one))) })
                }
              />
            ))}
          </fieldset>
        </div>
        <CopyField
          label={text('embed.snippet')}
          rows={choices.kind === 'frame' ? 5 : 6}
          value={embedSnippet(shown, frameTitle, choices)}
          main
        />
      </div>
      {isOneFile() ? (
        <p className={styles.lead}>{text('embed.oneFile')}</p>
      ) : (
        <Preview address={address} title={frameTitle} height={choices.height} />
      )}
    </div>
  );
}

interface PreviewProps {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}

/** The frame as its readers will see it, begun anew whenever something else is chosen. */
function Preview({ address, title, height }: PreviewProps) {
  const text = useSharingText();
  const [serial, setSerial] = useState(0);
  return (
    <section className={styles.preview} aria-label={text('embed.preview')}>
      <div className={styles.previewHead}>
        <h3 className={styles.heading}>{text('embed.preview')}</h3>
        <Button tone="quiet" onClick={() => setSerial(serial + 1)}>
          {text('embed.reload')}
        </Button>
      </div>
      <iframe
        key={`${serial} ${address}`}
        className={styles.frame}
        src={address}
        title={title}
        style={{ blockSize: height }}
      />
    </section>
  );
}
