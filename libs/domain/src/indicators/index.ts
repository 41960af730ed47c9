export * from './breakdowns.query.js';
export { catalogue, indicatorOf } from './catalogue/index.js';
export { metIn, reached, targetGroup } from './catalogue/business/companies-reached.js';
export { industryGroup } from './counted.js';
export { followedBy, type Followed } from './followed.query.js';
export { Parameters, figuresOf, hasData } from './figures.query.js';
export type {
  Breakdowns,
  Circumstances,
  Figure,
  Indicator,
  IndicatorWords,
  PlacedIndicator,
  SqlGiven,
  SqlOfSpan,
  SqlSpan,
} from './indicator.js';
export * from './indicator-records.query.js';
export * from './indicator-series.query.js';
export * from './indicator-values.query.js';
export { partName, wordsOf } from './indicator-words.js';
export * from './left-out.query.js';
export * from './light.js';
export { refreshMonths } from './rolled-up/refresh-months.js';
export * from './names-of-programme.js';
