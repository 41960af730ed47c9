export * from './measure-list.query.js';
export * from './measure-stage-change.entity.js';
export * from './measure.entity.js';
export * from './measure.service.js';
export * from './measures.module.js';
export * from './public-lights.query.js';
