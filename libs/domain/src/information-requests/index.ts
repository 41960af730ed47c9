export * from './handle-information-request.js';
export * from './information-request-disclosure.entity.js';
export * from './information-request-list.query.js';
export * from './information-request.entity.js';
export * from './information-request.service.js';
export * from './information-requests.module.js';
export * from './waiting-requests.query.js';
export * from './warn-of-requests.js';
