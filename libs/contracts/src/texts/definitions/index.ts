import { businessDefinitions } from './business.js';
import { developmentDefinitions } from './development.js';
import { landUseDefinitions } from './land-use.js';
import { networksDefinitions } from './networks.js';
import { satisfactionDefinitions } from './satisfaction.js';
import { undertakingDefinitions } from './undertakings.js';

/**
 * What each indicator is called (`.name`), what it counts (`.definition`), what stays out of it (`.leftOut`), what must be
 * known before it is added to another (`.note`, where there is need), and the names of its parts.
 */
export const definitionsTexts = {
  ...businessDefinitions,
  ...landUseDefinitions,
  ...developmentDefinitions,
  ...undertakingDefinitions,
  ...networksDefinitions,
  ...satisfactionDefinitions,
};
