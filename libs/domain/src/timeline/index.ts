export * from './company-timeline.query.js';
