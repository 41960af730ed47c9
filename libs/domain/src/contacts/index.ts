export * from './contact-origin.js';
export * from './contact-list.query.js';
export * from './contact-role.entity.js';
export * from './contact.entity.js';
export * from './contact.service.js';
export * from './contacts.module.js';
export * from './restricted-people.js';
