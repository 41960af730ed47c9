export { catalogue } from './catalogue/index.js';
export { followedBy, type Followed } from './followed.query.js';
export { breakdowns, type Breakdown, type IndicatorKey } from './indicator.js';
export * from './indicator-records.query.js';
export * from './indicator-series.query.js';
export * from './indicator-values.query.js';
export * from './light.js';
