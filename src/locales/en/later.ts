// The English words that nobody needs at first sight: they come while the page is being looked at, before anything that says
// them. Every other language has the same shape.
import { catalog } from './catalog.ts';
import { charts } from './charts.ts';
import { claims } from './claims.ts';
import { edits, newBuild, platform, said } from './deeds.ts';
import { errors } from './errors.ts';
import { pick, place, say } from './hands.ts';
import { help } from './help.ts';
import { inspector } from './inspector.ts';
import { move } from './move.ts';
import { lessons, openFile, presentTalk, toRead } from './open-file.ts';
import { density, processor } from './processor.ts';
import { refusals } from './refusals.ts';
import { scenario } from './scenario.ts';
import { incident, now, sentence } from './sentence.ts';
import { aboutStartingPoints } from './starting-points-about.ts';
import { why } from './why.ts';

export const later = {
  app: { edits, said, platform, newBuild, help, openFile, present: presentTalk, lessons, figures: toRead },
  stage: { place, pick, say, why },
  time: { incident, now, sentence, move },
  charts,
  processor,
  density,
  claims,
  inspector,
  refusals: { ...refusals, 'scenario-file': scenario },
  catalog,
  errors,
  startingPoints: aboutStartingPoints,
} as const;
