export * from './list-source.js';
export * from './list-view-list.query.js';
export * from './list-view.entity.js';
export * from './list-view.service.js';
export * from './list-views.module.js';
export * from './tag-list.query.js';
export * from './values-in.js';
