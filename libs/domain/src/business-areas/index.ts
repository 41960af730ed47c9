export * from './business-area-list.query.js';
export * from './business-area.entity.js';
export * from './business-area.service.js';
export * from './business-areas.module.js';
export * from './company-place.entity.js';
export * from './company-place.service.js';
export * from './outlines-touch.js';
