// The workshop as it is spoken: its scenes with their words. Figures in the words stay in braces until they are played
// (figures-in-words.ts).
import { STORY } from '../../lessons/story.ts';
import type { TalkScene } from '../../lessons/talk.ts';
import { WORKSHOP } from '../../lessons/workshop.ts';
import { leftOpen } from '../../locales/message.ts';
import type { WorkshopText } from '../../locales/workshop.ts';
import type { SpokenScene, SpokenTalk } from './talk.ts';

export function spokenWorkshop(say: WorkshopText): SpokenTalk {
  const [first, ...others] = WORKSHOP.scenes.map((scene) => spoken(scene, say));
  return { ...WORKSHOP, title: say('title'), about: say('about'), scenes: [first as SpokenScene, ...others] };
}

function spoken(scene: TalkScene, say: WorkshopText): SpokenScene {
  const kept = leftOpen(figuresOf(scene));
  const words = (part: string): string => say(`scenes.${scene.id}.${part}` as never, kept);
  const { poll, exercise } = scene;
  const choices = poll?.prediction.kind === 'choice' ? poll.prediction.choices : [];
  return {
    ...scene,
    title: words('title'),
    idea: words('idea'),
    notes: words('notes'),
    handout: words('handout'),
    ...(poll
      ? { asks: words('asks'), says: Object.fromEntries(choices.map(({ id }) => [id, words(`says.${id}`)])) }
      : {}),
    ...(exercise ? { task: words('task') } : {}),
    ...(poll || exercise ? { because: words('because') } : {}),
  };
}

/** Names of the figures of the step that a scene shows. */
function figuresOf({ shown }: TalkScene): readonly string[] {
  if (!('step' in shown)) return [];
  const lesson = [...(WORKSHOP.lessons ?? []), ...STORY].find(({ id }) => id === shown.lesson);
  return Object.keys(lesson?.steps.find(({ id }) => id === shown.step)?.figures ?? {});
}
