import { Module } from '@nestjs/common';
import { RelayNews } from './relay-news.js';
import { SendDeliveries } from './send-deliveries.js';
import { WebhookMails } from './webhook-mails.js';
import { WebhookService } from './webhook.service.js';

@Module({
  providers: [RelayNews, SendDeliveries, WebhookMails, WebhookService],
  exports: [RelayNews, SendDeliveries, WebhookService],
})
export class WebhooksModule {}
