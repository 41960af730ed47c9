export * from './follow-merged.js';
export * from './merge-fields.js';
export * from './merge-list.query.js';
export * from './merge-preview.js';
export * from './merge.entity.js';
export * from './merge.service.js';
export * from './merges.module.js';
export type { MoveCount } from './move-rows.js';
export * from './undo-merge.js';
