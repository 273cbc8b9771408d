// Everything that comes afterwards (afterwards.ts), in one place and one chunk.

export { followRun } from '../store/follow-run.ts';
export { followLab } from '../store/lab-steps.ts';
export { followAddress, openAddress, presentLink } from './address.ts';
export { Announcements } from './announcements.tsx';
export { besideCommand, putBeside } from './beside.ts';
export { followFrame } from './embedding/frame.ts';
export { BesideButton } from './header/beside-button.tsx';
export { ChangedFigures } from './header/changed-figures.tsx';
export { fileItems, lessonItems, moreHelpItems } from './header/later-items.ts';
export { choosePlatform } from './other-platform.ts';
export { goToPage } from './page-address.ts';
export { PageWindows } from './page-windows.tsx';
export { openStart } from './starts.ts';
export { SentenceLine } from './time-controls/sentence-line.tsx';
