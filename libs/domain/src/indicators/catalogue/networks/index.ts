import type { Indicator } from '../../indicator.js';
import { cooperationsActive } from './active-cooperations.js';
import { cooperationEffect } from './cooperation-effect.js';
import { jointActivity } from './joint-activity.js';
import { partnersInCooperation } from './partners-in-cooperation.js';

/** The indicators of chapter 3.5: cooperation and its effect. */
export const networks: readonly Indicator[] = [
  cooperationsActive,
  partnersInCooperation,
  jointActivity,
  cooperationEffect,
];
