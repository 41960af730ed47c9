export * from './attachment.entity.js';
