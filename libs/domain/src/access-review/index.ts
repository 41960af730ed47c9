export * from './access-review-files.js';
export * from './access-review.entity.js';
export * from './access-review.service.js';
export * from './access-reviews.module.js';
export * from './access-reviews.query.js';
