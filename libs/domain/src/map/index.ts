export * from './map-features.query.js';
