export * from './list-kinds.js';
export * from './list-columns.js';
export * from './list-filters.js';
export * from './list-sentence.js';
export * from './bulk-changes.js';
