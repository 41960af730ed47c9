import { ApiProperty } from '@nestjs/swagger';
import { outboxStates, type OutboxState } from '@elinvoima/contracts';
import { Email, OneOf } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class OutboxQuery extends PageQuery {
  @OneOf(outboxStates, { optional: true }) state?: OutboxState;
  @Email({ optional: true }) to?: string;
}

export class OutboxMailDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() template: string;
  @ApiProperty() to: string;
  @ApiProperty() language: string;
  @ApiProperty({ enum: outboxStates }) state: OutboxState;
  @ApiProperty() subject: string;
  @ApiProperty({ description: 'Rendered on reading; secret links show as […].' }) text: string;
  @ApiProperty({ type: 'string', nullable: true }) problem: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) sentAt: Date | null;
}

export class OutboxPageDto extends pageOf(OutboxMailDto) {}
