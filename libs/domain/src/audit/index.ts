export * from './audit-entry.entity.js';
export * from './audit.js';
export * from './audit.module.js';
export * from './contentless-fields.js';
export { forgetSubject, forgetSubjects } from './subject-keys.js';
