export * from './outcome-promise.js';
export * from './referral-list.query.js';
export * from './referral.entity.js';
export * from './referral.service.js';
export * from './referrals.module.js';
