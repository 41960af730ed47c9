export * from './edition-before.js';
export * from './external-ranking.entity.js';
export * from './ranking-list.query.js';
export * from './ranking.service.js';
export * from './rankings.module.js';
