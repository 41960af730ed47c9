export * from './accessibility-feedback-list.query.js';
export * from './accessibility-feedback.entity.js';
export * from './accessibility-feedback.module.js';
export * from './accessibility-feedback.service.js';
export * from './accessibility-mails.js';
