export * from './answer-invitation.js';
export * from './invitation-candidates.js';
export * from './invitation-list.query.js';
export * from './invitation-mails.js';
export * from './invite-to-event.js';
