export * from './bare-pictures.js';
export * from './catalogue-version.query.js';
export * from './site-picture.entity.js';
export * from './site-pictures.module.js';
export * from './site-pictures.query.js';
export * from './site-pictures.service.js';
