export * from './partner.entity.js';
export * from './partner.service.js';
export * from './partners.module.js';
