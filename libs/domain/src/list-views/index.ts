export * from './list-source.js';
