export * from './site-details.query.js';
export * from './site-input.js';
export * from './site-list.query.js';
export * from './site-property-id.entity.js';
export * from './site-status-change.entity.js';
export * from './site.entity.js';
export * from './site.service.js';
export * from './sites.module.js';
