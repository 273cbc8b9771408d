// The English words of the whole product, one area per file. Every other language has the same shape.
import { app } from './en/app.ts';
import { catalog } from './en/catalog.ts';
import { charts } from './en/charts.ts';
import { errors } from './en/errors.ts';
import { inspector } from './en/inspector.ts';
import { refusals } from './en/refusals.ts';
import { scenario } from './en/scenario.ts';
import { simulate } from './en/simulate.ts';
import { stage } from './en/stage.ts';
import { startingPoints } from './en/starting-points.ts';
import { time } from './en/time.ts';
import { ui } from './en/ui.ts';
import { validation } from './en/validation.ts';

export const english = {
  app,
  stage,
  charts,
  time,
  inspector,
  refusals: { ...refusals, 'scenario-file': scenario },
  catalog,
  startingPoints,
  ui,
  errors,
  simulate,
  validation,
} as const;
