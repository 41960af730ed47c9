export * from './bases.js';
export * from './find-words.js';
export * from './fold.js';
export * from './inflection.js';
export * from './slips.js';
