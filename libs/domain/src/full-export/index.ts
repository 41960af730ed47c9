export { emptyAll, exportedTables, linesOf, putBack, type ExportedTable } from './catalogue.query.js';
export * from './full-export.entity.js';
export * from './full-export.module.js';
export * from './full-export.service.js';
export * from './left-out.js';
export * from './run-full-export.js';
