export * from './project-budget-line.entity.js';
export * from './project-list.query.js';
export * from './project-stage-change.entity.js';
export * from './project.entity.js';
export * from './project.service.js';
export * from './projects.module.js';
export * from './units.query.js';
