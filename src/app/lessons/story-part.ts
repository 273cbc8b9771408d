// All of the story (story.ts), in one place and one chunk.
export { openBelief, openBeliefs } from '../beliefs/open.ts';
export { StoryPanel } from './story-panel.tsx';
export { openPlace, tell } from './tell.ts';
