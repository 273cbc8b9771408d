// What comes when a talk is asked for (present.ts), in one chunk.
export { give, openTalk } from './give.ts';
export { PresentPanel } from './present-panel.tsx';
export { followTalk, placeOfTalk } from './talk.ts';
