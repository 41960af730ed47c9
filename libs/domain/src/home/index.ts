export * from './home.query.js';
export * from './silent-companies.query.js';
