export * from './bulk-change.entity.js';
export * from './bulk-change.query.js';
export * from './bulk-change.service.js';
export * from './bulk-changes.module.js';
export * from './rename-tag.js';
