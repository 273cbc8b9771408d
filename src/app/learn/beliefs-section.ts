// The beliefs in the list of lessons.
import { BELIEF_IDS } from '../../lessons/beliefs.ts';
import { beliefsText } from '../../locales/beliefs.ts';
import { challengeText } from '../../locales/challenges.ts';
import { clearNotes } from '../beliefs/notes.ts';
import { openBelief, placeOfBelief } from '../beliefs/open.ts';
import type { LearnEntry, LearnSection } from './sections.ts';

export const BELIEFS_SECTION: LearnSection = {
  id: 'beliefs',
  title: (locale) => challengeText(locale)('learn.beliefs'),
  about: (locale) => challengeText(locale)('learn.aboutBeliefs'),
  entries: BELIEF_IDS.map(
    (id): LearnEntry => ({
      id,
      places: [placeOfBelief(id)],
      title: (locale) => beliefsText(locale)(`belief.${id}.title`),
      open: () => openBelief(id),
    }),
  ),
  clear: clearNotes,
};
