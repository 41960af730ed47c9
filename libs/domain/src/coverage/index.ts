export * from './company-snooze.entity.js';
export * from './coverage-history.query.js';
export * from './coverage.module.js';
export * from './not-reached.query.js';
export * from './snooze-company.js';
export * from './work-queue.query.js';
