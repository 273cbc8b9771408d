// The controls of a talk for those without a clicker: seen while the pointer moves or one of them has the focus.
import { usePresentText } from '../../locales/present.ts';
import type { Deed } from '../../sharing/talk-messages.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { doDeed } from './deeds.ts';
import styles from './present.module.css';
import { sceneOfTalk, useTalk } from './talk.ts';
import { chartOf } from './talks.ts';

const FURTHER = [
  'fullScreen',
  'speaker',
  'goTo',
  'black',
  'spotlight',
  'laser',
  'pen',
  'clear',
  'zoom',
  'fullView',
  'again',
  'things',
  'invert',
  'contrast',
  'poll',
  'exercise',
  'code',
  'help',
] as const satisfies readonly Deed[];

export function Controls() {
  const text = usePresentText();
  const at = useTalk((state) => state.at);
  const scene = useTalk(sceneOfTalk);
  const further = FURTHER.filter((deed) => {
    if (deed === 'fullView') return scene !== undefined && chartOf(scene) !== undefined;
    if (deed === 'poll' && scene?.claim !== undefined) return true;
    return deed === 'poll' || deed === 'exercise' ? scene?.[deed] !== undefined : true;
  });
  const count = useTalk((state) => state.talk?.scenes.length ?? 0);
  return (
    <nav className={styles.controls} aria-label={text('controls')}>
      <IconButton label={text('deeds.back')} disabled={at === 0} onClick={() => doDeed('back')}>
        <Arrow d="M10 3 4 8l6 5" />
      </IconButton>
      <IconButton label={text('deeds.next')} disabled={at === count - 1} onClick={() => doDeed('next')}>
        <Arrow d="m6 3 6 5-6 5" />
      </IconButton>
      <Button tone="quiet" onClick={() => doDeed('overview')}>
        {text('deeds.overview')}
      </Button>
      <Menu
        button={text('more')}
        label={text('controls')}
        items={further.map((deed) => ({ key: deed, label: text(`deeds.${deed}`), onSelect: () => doDeed(deed) }))}
      />
      <Button tone="quiet" onClick={() => doDeed('end')}>
        {text('deeds.end')}
      </Button>
    </nav>
  );
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.7" />
    </svg>
  );
}
