export * from './handover-document.query.js';
export * from './handover-list.query.js';
export * from './handover.entity.js';
export * from './handover.service.js';
export * from './handovers.module.js';
