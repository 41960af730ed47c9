export * from './impact-assessment-list.query.js';
export * from './impact-assessment.entity.js';
export * from './impact-assessment.service.js';
export * from './impact-assessments.module.js';
