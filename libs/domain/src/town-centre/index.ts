export * from './premises-count.entity.js';
export * from './premises-count-list.query.js';
export * from './premises-count.service.js';
export * from './town-centre.module.js';
