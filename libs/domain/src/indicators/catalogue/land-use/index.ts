import type { Indicator } from '../../indicator.js';

/** The indicators of chapter 3.2: land-use projects and proposals to the regional plan. */
export const landUse: readonly Indicator[] = [];
