/** The language through the doors: rules and words that the browser and the server must agree on. Imports nothing of ours. */
export * from './language.js';
export * from './permissions.js';
export * from './days.js';
export * from './day-words.js';
export * from './holidays.js';
export * from './periods.js';
export * from './business-id.js';
export * from './phone.js';
export * from './postal-code.js';
export * from './problem.js';
export * from './industry.js';
export * from './industries.js';
export * from './enums.js';
export * from './closed-lists.js';
export * from './enquiry-stages.js';
export * from './measure-light.js';
export * from './survey/index.js';
