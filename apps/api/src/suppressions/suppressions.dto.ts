import {
  mailReturnKinds,
  suppressionReasons,
  suppressionScopes,
  type MailReturnKind,
  type SuppressionReason,
  type SuppressionScope,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Email, OneOf } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class SuppressionsQuery extends PageQuery {
  @OneOf(suppressionReasons, { optional: true }) reason?: SuppressionReason;
  @Email({ optional: true }) email?: string;
}

export class LastReturnDto {
  @ApiProperty({ enum: mailReturnKinds }) kind: MailReturnKind;
  @ApiProperty({ type: 'string', nullable: true, description: 'RFC 3463, e.g. 5.1.1.' }) status: string | null;
  @ApiProperty({ format: 'date-time' }) happenedAt: string;
}

export class SuppressionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: suppressionScopes }) scope: SuppressionScope;
  @ApiProperty({ enum: suppressionReasons }) reason: SuppressionReason;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'Of the scope `survey`.' }) survey: NamedDto | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'A pause ends then.' })
  until: Date | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: LastReturnDto, nullable: true }) lastReturn: LastReturnDto | null;
  @ApiProperty({ type: NamedDto, isArray: true, description: 'Contacts who have the address now.' })
  contacts: NamedDto[];
}

export class SuppressionPageDto extends pageOf(SuppressionDto) {}

export const bounceOutcomes = ['taken', 'known', 'unknown'] as const;

export class ReadBounceDto {
  @ApiProperty({ enum: bounceOutcomes, description: '`unknown`: no bounce, or of no mail of ours.' })
  outcome: (typeof bounceOutcomes)[number];
}
