// The page's end of the simulation thread. It comes beside the first picture, which is drawn without it.
import { later } from '../ui/later.ts';

export const thread = later(() => import('../worker/client.ts'));
