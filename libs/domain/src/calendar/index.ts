export * from './calendar-feed.js';
export * from './calendar.module.js';
