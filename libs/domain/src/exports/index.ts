export * from './export-list.query.js';
export * from './export.entity.js';
export * from './export.service.js';
export * from './exports.module.js';
export * from './run-export.js';
export * from './sweep-exports.js';
export * from './site-files.js';
export { fixedFile, inOneBatch } from './fixed-file.js';
