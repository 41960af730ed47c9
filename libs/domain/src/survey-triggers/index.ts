export * from './fire-triggers.js';
export * from './survey-trigger-cause.entity.js';
export * from './survey-trigger.entity.js';
export * from './survey-triggers.module.js';
export * from './trigger-list.query.js';
export * from './trigger.service.js';
