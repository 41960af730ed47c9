import type { Indicator } from '../../indicator.js';
import { initiatives } from './initiatives/index.js';
import { undertakings } from './undertakings.js';

/** The indicators of chapter 3.3, 3.4 and 3.6: initiatives, measures and projects. */
export const development: readonly Indicator[] = [...initiatives, ...undertakings];
