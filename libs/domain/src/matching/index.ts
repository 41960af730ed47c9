export * from './matches.query.js';
export * from './matching.module.js';
export * from './new-matches.js';
export * from './site-match-notice.entity.js';
export * from './tell-of-matches.js';
