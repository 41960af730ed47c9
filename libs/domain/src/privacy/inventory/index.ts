export type * from './inventory.js';
export { otherColumns } from './other-columns.js';
export { personTables } from './person-tables.js';
export { wordColumns } from './word-columns.js';
