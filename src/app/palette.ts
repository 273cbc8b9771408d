// The palette comes beside the first picture, in a column that is kept for it; on phones, where it is a sheet, afterwards.
import { later } from '../ui/later.ts';

export const palette = later(() => import('./palette/palette-part.ts'));
