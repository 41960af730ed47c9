export * from './guess-parties.js';
export * from './interaction-message.entity.js';
export * from './mail-in.module.js';
export * from './mail-in.service.js';
export { mailLimits } from './read-mail.js';
