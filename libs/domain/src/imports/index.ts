export * from './apply-import.js';
export * from './check-import.js';
export * from './import-list.query.js';
export * from './import-row.entity.js';
export * from './import.entity.js';
export * from './import.service.js';
export * from './imports.module.js';
