export * from './report.service.js';
export * from './reports.module.js';
