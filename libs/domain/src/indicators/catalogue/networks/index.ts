import type { Indicator } from '../../indicator.js';

/** The indicators of chapter 3.5: cooperation and its effect. */
export const networks: readonly Indicator[] = [];
