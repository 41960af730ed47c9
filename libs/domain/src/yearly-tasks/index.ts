export * from './remind-of-yearly-tasks.js';
export * from './year-calendar.query.js';
export * from './yearly-task-list.query.js';
export * from './yearly-task-time.entity.js';
export * from './yearly-task.entity.js';
export * from './yearly-task.service.js';
export * from './yearly-tasks.module.js';
