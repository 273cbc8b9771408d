// Our own measurements, kept beside the catalogue; the link is a file of this project.
import type { Publication } from '../publication.ts';

export const OWN_MEASUREMENT: Publication = {
  title: 'Measured for this project, Linux 6.18',
  authors: 'the makers of Strata',
  venue: 'this project',
  year: 2026,
  link: 'src/catalog/measurements.json',
};
