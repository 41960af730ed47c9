export * from './current-programme.query.js';
export * from './definitions/index.js';
export * from './indicator-target.entity.js';
export * from './load-programme.js';
export * from './programme-factor.entity.js';
export * from './programme-file.js';
export * from './programme.entity.js';
export * from './reader.js';
