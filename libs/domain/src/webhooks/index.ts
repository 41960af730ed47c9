export * from './relay-news.js';
export * from './send-deliveries.js';
export * from './signature.js';
export * from './webhook-delivery.entity.js';
export * from './webhook-list.query.js';
export * from './webhook.entity.js';
export * from './webhook.service.js';
export * from './webhooks.module.js';
