export * from './offline-companies.query.js';
