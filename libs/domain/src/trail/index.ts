export { codeInWords, nameOfField } from './entry-words.js';
export { listEntries, type EntryFilter, type EntryRow } from './entry-list.query.js';
export { Looks, type LookedAt } from './looks.js';
export { TrailModule } from './trail.module.js';
export { UndoChange } from './undo-change.js';
