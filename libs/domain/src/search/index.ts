export * from './search.query.js';
export { matchedFields, type MatchedField } from './why-matched.js';
export * from './tidy-search.js';
