export * from './site-property-id.entity.js';
export * from './site-status-change.entity.js';
export * from './site.entity.js';
