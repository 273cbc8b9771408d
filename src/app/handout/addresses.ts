// Where a handout is, and where its scenes can be tried at home.
import type { Lesson } from '../../lessons/lesson.ts';
import { STORY } from '../../lessons/story.ts';
import { FILE_TALK } from '../../lessons/talk-file.ts';
import { hashOfScene } from '../present/scene-link.ts';
import type { SpokenScene, SpokenTalk } from '../present/talk.ts';

type Talk = Pick<SpokenTalk, 'id' | 'lessons'>;

/** The page of a talk's handout; a talk that is in no list of ours comes along. */
export function handoutAddress({ id, carried }: Pick<SpokenTalk, 'id' | 'carried'>): string {
  const url = new URL(location.href);
  for (const name of ['room', 'autoplay']) url.searchParams.delete(name);
  url.searchParams.set('page', 'handout');
  url.searchParams.set('talk', id);
  if (carried) url.hash = `#v=1&${carried}`;
  return url.href;
}

/** What is longer than this, nobody types, and a handout need not print. */
const LONGEST_TYPED = 110;

export function canBeTyped(address: string): boolean {
  return address.length <= LONGEST_TYPED;
}

/** A scene on the page, short enough to be typed: a step of the story where it is one, else the scene of the talk. */
export function sceneAddress(talk: Talk, scene: Pick<SpokenScene, 'id' | 'shown'>): string {
  const { id, shown } = scene;
  const told = 'step' in shown && STORY.some((chapter) => chapter.id === shown.lesson);
  // Another device does not have a talk of one's own: there the stage of the scene is opened.
  const own = !told && talk.id.startsWith(FILE_TALK) ? stageOfScene(scene, talk.lessons) : null;
  if (own !== null) return own;
  return `${home()}#v=1&${told ? `l=${shown.lesson}/${shown.step}` : `talk=${talk.id}/${id}`}`;
}

/** What stands on the stage where a scene begins, with the palette beside it, for a phone or a laptop. */
export function stageOfScene(scene: Pick<SpokenScene, 'shown'>, own?: readonly Lesson[]): string | null {
  const hash = hashOfScene(scene, own);
  return hash === null ? null : home() + hash;
}

function home(): string {
  return `${location.origin === 'null' ? 'file://' : location.origin}${location.pathname}`;
}
