export * from './stuck.query.js';
