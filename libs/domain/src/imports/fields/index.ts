export * from './guess-mapping.js';
export * from './import-field.js';
export * from './import-fields.js';
export * from './prepare-table.js';
export * from './table-options.js';
