export * from './site-proposal-list.query.js';
export * from './site-proposal.entity.js';
export * from './site-proposal.service.js';
export * from './site-proposals.module.js';
