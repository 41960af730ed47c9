export type { CsvDelimiter, CsvEncoding, Dialect } from './csv/dialect.js';
export * from './open-table.js';
export * from './table-file.js';
export * from './table-look.js';
