/** Questionnaires: what may be asked and answered, what applies, and what may be said of the answers. */
export * from './changes.js';
export * from './compare-definitions.js';
export * from './definition.js';
export * from './minimum-groups.js';
export * from './sending-rules.js';
export * from './sending-times.js';
export * from './size-groups.js';
export * from './question-keys.js';
export * from './statistics.js';
export * from './templates/index.js';
export * from './validate-answers.js';
export * from './validate-definition.js';
export * from './visible-questions.js';
export * from './survey-pages.js';
export * from './trigger-choices.js';
