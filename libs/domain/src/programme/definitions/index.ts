export * from './composite.js';
export * from './countables.js';
export * from './definitions.js';
export * from './formula.js';
export * from './own-indicator.js';
export * from './series-definition.js';
