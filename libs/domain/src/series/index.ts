export * from './add-series.js';
export * from './series-list.query.js';
export * from './series-value-list.query.js';
export * from './series-value.entity.js';
export * from './series-value.service.js';
export * from './series.entity.js';
export * from './series.module.js';
export * from './series.service.js';
