/** The language through the doors: rules and words that the browser and the server must agree on. Imports nothing of ours. */
export * from './language.js';
export * from './permissions.js';
export * from './days.js';
export * from './day-words.js';
export * from './periods.js';
