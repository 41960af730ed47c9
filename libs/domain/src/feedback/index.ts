export * from './feedback-list.query.js';
export * from './feedback.entity.js';
export * from './feedback.module.js';
export * from './feedback.service.js';
export * from './make-initiative.js';
