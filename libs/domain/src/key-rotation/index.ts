export * from './reseal.js';
