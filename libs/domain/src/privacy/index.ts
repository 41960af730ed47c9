export * from './consent-change.entity.js';
export * from './data-package.entity.js';
export * from './erasure.entity.js';
export * from './rectification.entity.js';
export * from './inventory/index.js';
