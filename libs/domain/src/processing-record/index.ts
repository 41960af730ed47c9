export { processingRecord } from './processing-record.js';
export * from './processing-record.module.js';
export * from './processing-record.service.js';
export type { RecordFacts } from './record-facts.query.js';
export { settingsTold, type SettingsTold } from './settings-told.js';
