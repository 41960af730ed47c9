import type { Indicator } from '../../../indicator.js';
import { allInitiatives } from './all-initiatives.js';
import { answeredInitiatives } from './answered-initiatives.js';
import { initiativesCarriedOut } from './initiatives-carried-out.js';
import { initiativesReceived } from './initiatives-received.js';

/** What chapters 3.3, 3.4 and 3.6 count of initiatives. */
export const initiatives: readonly Indicator[] = [
  initiativesReceived('3.3.a'),
  initiativesCarriedOut('3.3.f'),
  allInitiatives,
  initiativesReceived('3.4.b'),
  answeredInitiatives,
  initiativesReceived('3.6.a'),
  initiativesCarriedOut('3.6.f'),
];
