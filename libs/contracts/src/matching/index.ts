export * from './criteria.js';
export * from './match-rule.js';
