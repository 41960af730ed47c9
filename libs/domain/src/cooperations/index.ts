export * from './cooperation-list.query.js';
export * from './cooperation-measure.entity.js';
export * from './cooperation-organisations.entity.js';
export * from './cooperation-state.js';
export * from './cooperation.entity.js';
export * from './cooperation.service.js';
export * from './cooperations.module.js';
