export * from './aftercare-follow-up.entity.js';
export * from './enquiry-commitment.entity.js';
export * from './outcome-check.entity.js';
