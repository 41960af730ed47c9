import type { Indicator } from '../../indicator.js';
import { planEffect } from './plan-effect.js';
import { planProposals } from './plan-proposals.js';
import { plansPending } from './plans-pending.js';
import { plansPlanned } from './plans-planned.js';
import { plansStarted } from './plans-started.js';

/** The indicators of chapter 3.2: land-use projects and proposals to the regional plan. */
export const landUse: readonly Indicator[] = [plansStarted, plansPending, plansPlanned, planEffect, planProposals];
