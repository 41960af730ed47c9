import type { Indicator } from '../../indicator.js';

/** The indicators of chapter 2.7: how content the companies are. */
export const satisfaction: readonly Indicator[] = [];
