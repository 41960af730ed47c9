export * from './digest.entity.js';
export * from './digest.module.js';
export * from './digests.js';
export { digestContent } from './digest-content.query.js';
