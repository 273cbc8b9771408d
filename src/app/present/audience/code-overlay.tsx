// The code for phones, as large as the picture: over the stage until it is asked away. It leads to what stands there now, whatever
// has been done to it.
import { useMemo } from 'react';
import { useAudienceText } from '../../../locales/audience.ts';
import { useDocument } from '../../../store/document.ts';
import { useLab } from '../../../store/lab.ts';
import { usePlayback } from '../../../store/playback.ts';
import { CloseButton } from '../../../ui/close-button.tsx';
import { presentShared } from '../../address.ts';
import { sceneOfTalk, useTalk } from '../talk.ts';
import { AddressField } from './address-field.tsx';
import styles from './audience.module.css';
import { type CodeLink, codeLinkOf } from './code-link.ts';
import { PhoneCode } from './phone-code.tsx';
import { baseForPhones, usePublicAddress } from './phones.ts';
import { useRoom } from './state.ts';

export function CodeOverlay() {
  const open = useRoom((state) => state.code);
  return open ? <Open /> : null;
}

function Open() {
  const text = useAudienceText();
  const shown = usePresentLink();
  return (
    <section className={styles.overlay} aria-label={text('code.label')}>
      <PhoneCode shown={shown} large />
      <div className={styles.field}>
        <AddressField />
      </div>
      <CloseButton label={text('code.close')} onClose={() => useRoom.setState({ code: false })} />
    </section>
  );
}

/** As it is now; while the clock goes, the link begins at the beginning. */
function usePresentLink(): CodeLink {
  const address = usePublicAddress((state) => state.address);
  const scene = useTalk(sceneOfTalk);
  const change = useDocument((state) => state.change);
  const parameters = useDocument((state) => state.parameters);
  const recording = usePlayback((state) => state.recording);
  const standing = usePlayback(({ playing, tMs }) => (playing ? null : tMs));
  const lab = useLab();
  // biome-ignore lint/correctness/useExhaustiveDependencies: all that a link tells of, which it reads itself
  return useMemo(
    () => codeLinkOf(baseForPhones(address), presentShared(), scene),
    [address, scene, change, parameters, recording, standing, lab],
  );
}
