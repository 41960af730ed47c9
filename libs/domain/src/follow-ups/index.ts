export * from './follow-up-list.query.js';
export * from './follow-up-subjects.js';
export * from './follow-up.entity.js';
export * from './follow-up.service.js';
export * from './follow-ups.module.js';
export * from './promise-watchers.js';
