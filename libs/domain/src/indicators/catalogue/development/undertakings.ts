import type { Indicator } from '../../indicator.js';
import { completedMeasures } from './completed-measures.js';
import { completedProjects } from './completed-projects.js';
import { openMeasures } from './open-measures.js';
import { openProjects } from './open-projects.js';

/** The measures and projects of factors 3.3 and 3.6: one figure each, counted by the factor that the programme lists it under. */
export const undertakings: readonly Indicator[] = [
  openMeasures('3.3.b'),
  openProjects('3.3.c'),
  completedMeasures('3.3.d'),
  completedProjects('3.3.e'),
  openMeasures('3.6.b'),
  openProjects('3.6.c'),
  completedMeasures('3.6.d'),
  completedProjects('3.6.e'),
];
