// Opens the list of lessons beside whatever is on the stage.
import { useDocument } from '../../store/document.ts';
import { useStory } from '../../store/story.ts';
import { openOrigin, useScenario } from '../scenario.ts';
import { startOrigin } from '../starts.ts';

/** How links name the list: `l=learn`. */
export const LEARN = 'learn';

export function openLearn(): void {
  useStory.getState().show(LEARN, 0, LEARN);
}

/** The same on a page on which nothing stands yet: with the starting point that was asked for. */
export function openLearnAlone(): void {
  const { start, platform } = useScenario.getState().configuration;
  if (useDocument.getState().change.serial === 0) openOrigin(startOrigin(start, platform));
  openLearn();
}
