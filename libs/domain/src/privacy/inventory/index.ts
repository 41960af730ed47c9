export type * from './inventory.js';
export { keyTables, type KeyTableName } from './key-tables.js';
export { otherColumns } from './other-columns.js';
export { personTables, type PersonColumn, type PersonTableName, type ToldField } from './person-tables.js';
export { placesInTheTrail, type TrailPlace } from './places-in-the-trail.js';
export { wordColumns, type WordTableName } from './word-columns.js';
