export * from './case-task-list.query.js';
export * from './case-task.entity.js';
export * from './case-task.service.js';
export * from './case-tasks.module.js';
