export * from './geometry.js';
export * from './area.js';
export * from './bounds.js';
export * from './contains.js';
export * from './geometry-faults.js';
export * from './place.js';
export * from './inside-point.js';
export * from './geometry-fields.js';
