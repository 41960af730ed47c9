export * from './companies.module.js';
export * from './company-details.query.js';
export * from './company-list.query.js';
export * from './company-name.entity.js';
export * from './company-register-record.entity.js';
export * from './company.entity.js';
export * from './company.service.js';
export * from './last-met.js';
