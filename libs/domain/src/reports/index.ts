export * from './closing/closing.entity.js';
export * from './closing/closing.service.js';
export * from './closing/closings.query.js';
export { comparisonOf, type Comparison, type Revision } from './closing/compare.js';
export { ReportText } from './document/report-text.entity.js';
export type * from './document/report-document.js';
export * from './report.service.js';
export * from './reports.module.js';
export { ReportSubscription } from './subscriptions/report-subscription.entity.js';
