import {
  webhookDeliveryStates,
  webhookEvents,
  webhookStates,
  type WebhookDeliveryState,
  type WebhookEvent,
  type WebhookState,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty } from 'class-validator';
import { Flag, ManyOf, OneOf, Text } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

const events = { type: 'array' as const, items: { type: 'string' as const, enum: [...webhookEvents] } };
const moment = { type: 'string', format: 'date-time' } as const;

export class WebhooksQuery extends PageQuery {}

export class NewWebhookDto {
  @Text({ most: 2000, description: 'A public https address.' }) url: string;
  @ArrayNotEmpty()
  @ManyOf(webhookEvents)
  events: WebhookEvent[];
}

export class WebhookPatchDto {
  @Text({ most: 2000, least: 1, optional: true }) url?: string;
  @ArrayNotEmpty()
  @ManyOf(webhookEvents, { optional: true })
  events?: WebhookEvent[];
  @Flag({ optional: true, description: 'True stops sending; false begins again with what waits.' })
  isDisabled?: boolean;
}

export class WebhookLastDto {
  @ApiProperty({ enum: webhookDeliveryStates }) state: WebhookDeliveryState;
  @ApiProperty(moment) at: Date;
}

export class WebhookDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() url: string;
  @ApiProperty(events) events: WebhookEvent[];
  @ApiProperty({ enum: webhookStates, description: '`failing`: switched off by itself.' }) state: WebhookState;
  @ApiProperty({ description: 'Deliveries in a row that failed for good.' }) failures: number;
  @ApiProperty({ ...moment, nullable: true, description: 'Until then the secret before signs too.' })
  previousUntil: Date | null;
  @ApiProperty({ type: WebhookLastDto, nullable: true }) last: WebhookLastDto | null;
  @ApiProperty({ description: 'Deliveries that wait.' }) waiting: number;
  @ApiProperty(moment) createdAt: Date;
  @ApiProperty() version: number;
}

export class IssuedWebhookDto extends WebhookDto {
  @ApiProperty({ description: 'What signs its messages (Standard Webhooks): told once.' }) secret: string;
}

export class WebhookPageDto extends pageOf(WebhookDto) {}

export class DeliveriesQuery extends PageQuery {
  @OneOf(webhookDeliveryStates, { optional: true }) state?: WebhookDeliveryState;
}

export class DeliveryObjectDto {
  @ApiProperty() kind: string;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'The record’s name, where the reader may know it.' })
  title: string | null;
}

export class WebhookDeliveryDto {
  @ApiProperty({ format: 'uuid', description: 'The `webhook-id` that the receiver sees.' }) id: string;
  @ApiProperty({ enum: [...webhookEvents, 'test'] }) event: WebhookEvent | 'test';
  @ApiProperty({ type: DeliveryObjectDto, nullable: true }) object: DeliveryObjectDto | null;
  @ApiProperty({ enum: webhookDeliveryStates }) state: WebhookDeliveryState;
  @ApiProperty({ description: 'Tries so far.' }) attempt: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'The receiver’s answer to the last try.' })
  status: number | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Why the last try was not taken.' })
  problem: string | null;
  @ApiProperty(moment) happenedAt: Date;
  @ApiProperty({ ...moment, nullable: true }) nextAt: Date | null;
  @ApiProperty({ ...moment, nullable: true }) finishedAt: Date | null;
  @ApiProperty(moment) createdAt: Date;
}

export class WebhookDeliveryPageDto extends pageOf(WebhookDeliveryDto) {}
