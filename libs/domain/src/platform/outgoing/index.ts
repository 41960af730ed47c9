export * from './public-address.js';
export * from './send-outgoing.js';
