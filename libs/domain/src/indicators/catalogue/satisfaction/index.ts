import type { Indicator } from '../../indicator.js';
import { rankings } from './rankings.js';

/** The indicators of chapter 2.7: how content the companies are. */
export const satisfaction: readonly Indicator[] = [rankings];
