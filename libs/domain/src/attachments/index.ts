export * from './attachment-list.query.js';
export * from './attachment-subjects.js';
export * from './attachment.entity.js';
export * from './attachment.service.js';
export * from './attachments.module.js';
export * from './sweep-attachments.js';
