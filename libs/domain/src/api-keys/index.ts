export * from './api-key-door.js';
export * from './api-key-list.query.js';
export * from './api-key.entity.js';
export * from './api-key.service.js';
export * from './api-keys.module.js';
export * from './warn-of-ends.js';
