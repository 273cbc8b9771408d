// Everything that comes with the hands (hands.ts), in one place and one chunk: what they do, and what is drawn meanwhile.
export { aim, land } from '../store/carrying.ts';
export { editDocument } from '../store/editing.ts';
export { asItStands } from '../topology/refuge.ts';
export { liftByKeyboard, offered, putBack, putDown, step } from './choose.ts';
export { pickUp, startDrag } from './drag.ts';
export { Ghost } from './ghost.tsx';
export { HandLayer } from './hand-layer.tsx';
export { LandingPlace } from './landing-place.tsx';
export { PlaceList } from './place-list.tsx';
export { SpokenCost } from './spoken-cost.tsx';
export { whyWords } from './why.ts';
