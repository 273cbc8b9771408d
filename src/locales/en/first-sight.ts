// The English words of the first sight: what the page shows before anybody has touched it. They are there from the first
// moment; everything else that is said comes with later.ts. Every other language has the same shape.
import { app } from './app.ts';
import { axis } from './axis.ts';
import { platforms } from './platforms.ts';
import { stage } from './stage.ts';
import { startingPoints } from './starting-points.ts';
import { time } from './time.ts';
import { trouble } from './trouble.ts';
import { ui } from './ui.ts';

export const firstSight = {
  app,
  stage,
  time,
  startingPoints,
  ui,
  charts: { axis },
  catalog: { platforms },
  inspector: { trouble },
} as const;
