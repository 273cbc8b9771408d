// The twenty claims as a talk: each with its experiment on the stage, what it predicts beside it, and the verdict once it has been run.
import { EVIDENCE } from '../../catalog/evidence.ts?records';
import type { ClaimScene, StagedClaim } from '../../lessons/claim.ts';
import { STAGED_CLAIMS } from '../../lessons/claims.ts';
import type { Lesson, Step } from '../../lessons/lesson.ts';
import { sideOf } from '../../lessons/verdict.ts';
import { ownTalksText } from '../../locales/own-talks.ts';
import { createFormat, currentLocale } from '../../locales/text.ts';
import { claimsText } from '../../locales/twenty-claims.ts';
import { claimWords } from '../claims/claim-words.ts';
import type { SpokenScene, SpokenTalk } from '../present/talk.ts';
import { listOf } from './spoken-parts.ts';

export const CLAIMS_TALK = 'claims';
/** To say it, to run it in two ways or more, and to weigh what is published: an hour for all of them. */
const MINUTES = 3;

export function claimsTalk(): SpokenTalk {
  const text = ownTalksText(currentLocale());
  const [first, ...others] = STAGED_CLAIMS.map(sceneOf);
  return {
    id: CLAIMS_TALK,
    title: text('list.claims'),
    about: text('list.claimsAbout'),
    lessons: STAGED_CLAIMS.map(lessonOfClaim),
    scenes: [first as SpokenScene, ...others],
  };
}

/** Each of its runs is a step by itself: none goes on with another. */
function lessonOfClaim({ id, scenes: [first, ...others] }: StagedClaim): Lesson {
  return { id, steps: [stepOfRun(first), ...others.map(stepOfRun)] };
}

/** Nothing is to be brought about in a run: what came out is held against the claim. */
function stepOfRun({ id, scene, until }: ClaimScene): Step {
  return { id, scene, until, done: { any: [] } };
}

function sceneOf(claim: StagedClaim): SpokenScene {
  const locale = currentLocale();
  const text = claimsText(locale);
  const words = claimWords(claim, text, createFormat(locale));
  const several = claim.conditions.length > 1;
  const records = claim.evidence.map((one) => {
    const { condition = claim.conditions[0].id } = one;
    const side = text(`side.${sideOf(one, EVIDENCE)}`);
    return `**${side}**: ${words.record(one)}${several ? ` (${words.condition(condition)})` : ''}`;
  });
  const published = `${text('open.published')}:\n\n${listOf(records)}`;
  return {
    id: claim.id,
    shown: { lesson: claim.id, step: claim.scenes[0].id },
    minutes: MINUTES,
    title: words.title,
    idea: words.said,
    notes: `${text('open.said', { by: text(`by.${claim.by}`) })}. ${words.experiment}\n\n${published}`,
    handout: `${words.experiment}\n\n${published}`,
    claim: claim.id,
    evidence: [...new Set(claim.evidence.map(({ id }) => id))],
  };
}
