export * from './operating-figures.query.js';
