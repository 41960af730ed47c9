export * from './assignment.entity.js';
export * from './assignments.js';
export * from './assignments.module.js';
export * from './describe-owned.js';
export * from './owned-records.js';
