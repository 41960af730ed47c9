export { catalogue } from './catalogue/index.js';
export { followedBy, type Followed } from './followed.query.js';
export { Parameters, hasData, type Circumstances, type PlacedIndicator } from './figures.query.js';
export type { Breakdowns, Figure, Indicator, IndicatorWords, SqlGiven, SqlOfSpan, SqlSpan } from './indicator.js';
export * from './indicator-records.query.js';
export * from './indicator-series.query.js';
export * from './indicator-values.query.js';
export * from './left-out.query.js';
export * from './light.js';
