import type { Indicator } from '../indicator.js';
import { business } from './business/index.js';
import { development } from './development/index.js';
import { landUse } from './land-use/index.js';
import { networks } from './networks/index.js';
import { satisfaction } from './satisfaction/index.js';

/** Every indicator the product can compute by itself, chapter by chapter. Which are followed, and where, a programme says. */
export const catalogue: readonly Indicator[] = [...business, ...landUse, ...development, ...networks, ...satisfaction];

const byKey = new Map(catalogue.map((indicator) => [indicator.key, indicator]));

/** The indicator of a key; undefined for keys that the product does not know. */
export const indicatorOf = (key: string): Indicator | undefined => byKey.get(key);
