export * from './recipient-list.query.js';
export * from './recipients.js';
export * from './recipients.module.js';
export * from './suppression.entity.js';
export * from './suppressions.js';
