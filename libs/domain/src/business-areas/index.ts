export * from './business-area.entity.js';
export * from './company-place.entity.js';
