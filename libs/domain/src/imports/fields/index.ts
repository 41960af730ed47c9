export * from './guess-mapping.js';
export * from './import-field.js';
export * from './import-fields.js';
export * from './prepare-table.js';
export * from './table-options.js';
export * from './check-mapping.js';
export * from './remembered-mapping.js';
export * from './remembered-mapping.entity.js';
