import { periodKinds, type PeriodKind } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Id, OneOf } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';

export class SubscriptionInputDto {
  @OneOf(periodKinds, { example: 'quarter' }) periodKind: PeriodKind;
  @Id({ optional: true, description: 'A colleague; else oneself.' }) userId?: string;
}

export class SubscriptionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: NamedDto }) user: NamedDto;
  @ApiProperty({ enum: periodKinds }) periodKind: PeriodKind;
}

export class SubscriptionListDto {
  @ApiProperty({ type: SubscriptionDto, isArray: true }) items: SubscriptionDto[];
}
