import type { Indicator } from '../../indicator.js';
import { feedback } from './feedback.js';
import { rankings } from './rankings.js';
import { recommendation } from './recommendation.js';
import { responseRate } from './response-rate.js';
import { satisfactionIndex } from './satisfaction-index.js';
import { serviceSatisfaction } from './service-satisfaction.js';

/** The indicators of chapter 2.7: how content the companies are. */
export const satisfaction: readonly Indicator[] = [
  satisfactionIndex,
  recommendation,
  serviceSatisfaction,
  responseRate,
  feedback,
  rankings,
];
