export { codeInWords, nameOfField } from './entry-words.js';
export { type EntryFilter } from './entry-filter.js';
export { listEntries, type EntryRow, type ListedEntries } from './entry-list.query.js';
export { Looks, type LookedAt } from './looks.js';
export { recordsOfPerson, type RecordKeys } from './records-of-person.js';
export { titlesOfRecords } from './titles-of-records.query.js';
export { TrailModule } from './trail.module.js';
export { UndoChange } from './undo-change.js';
export { TouchedFiles } from './touched-files.js';
export {
  touched,
  touchedPeople,
  touchedRecords,
  type TouchFilter,
  type TouchedPerson,
  type TouchedRecord,
  type TouchSummary,
} from './touched.query.js';
