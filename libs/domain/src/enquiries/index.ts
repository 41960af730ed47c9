export * from './enquiries.module.js';
export * from './enquiry-list.query.js';
export * from './enquiry-moves.js';
export * from './enquiry-removals.js';
export * from './enquiry-stage-change.entity.js';
export * from './enquiry.entity.js';
export * from './enquiry.service.js';
