export * from './audit-entry.entity.js';
export * from './audit.js';
export * from './audit.module.js';
