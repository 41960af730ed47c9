export * from './interaction-list.query.js';
export * from './interaction-parties.entity.js';
export * from './interaction.entity.js';
export * from './interaction.service.js';
export * from './interactions.module.js';
export * from './likely-duplicates.query.js';
export * from './topic-list.query.js';
export * from './topic.entity.js';
