export * from './home.query.js';
