export { needsFlagOn, needsHoldMonths } from '../companies/index.js';
export * from './companies-at-risk.query.js';
export * from './needs-assessment.entity.js';
