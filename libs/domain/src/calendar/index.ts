export * from './calendar-feed.js';
export * from './calendar-invitation.entity.js';
export * from './calendar-invitations.js';
export * from './calendar.module.js';
export * from './invitees.query.js';
