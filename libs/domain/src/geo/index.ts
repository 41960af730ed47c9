export * from './projection.js';
export * from './right-handed.js';
export * from './same-shape.js';
export * from './wkt.js';
