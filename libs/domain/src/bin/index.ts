export * from './bin.query.js';
