import { apiKeyOverlapMostHours, permissions, type ApiKeyState, type Permission } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty } from 'class-validator';
import { Day, ManyOf, OneOf, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

const states = ['active', 'ending', 'expired', 'revoked'] as const satisfies ApiKeyState[];

export class ApiKeysQuery extends PageQuery {
  @OneOf(['living', 'ended'], { optional: true, description: 'Keys that work, or those that no longer do.' })
  state?: 'living' | 'ended';
}

export class NewApiKeyDto {
  @Text({ most: 200, description: 'The system that uses it.' }) name: string;
  @ArrayNotEmpty()
  @ManyOf(permissions, { description: 'What it may: permissions, of which some are for people only.' })
  scopes: Permission[];
  @Day({ description: 'Its last day; two years ahead at most.' }) expiresOn: string;
}

export class RotateApiKeyDto {
  @Whole({
    least: 0,
    most: apiKeyOverlapMostHours,
    optional: true,
    description: 'So long the key before goes on working; 0, the default, ends it at once.',
  })
  overlapHours?: number;
  @Day({ optional: true, description: 'A new last day.' }) expiresOn?: string;
}

export class ApiKeyDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'The key’s first characters, to recognise it by.' }) prefix: string;
  @ApiProperty({ type: 'array', items: { type: 'string', enum: [...permissions] } }) scopes: Permission[];
  @ApiProperty({ format: 'date' }) expiresOn: string;
  @ApiProperty({ enum: states }) state: ApiKeyState;
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Until then the key before the last rotation works too.',
  })
  previousUntil: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'To the hour.' })
  lastUsedAt: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: NamedDto, nullable: true }) createdBy: NamedDto | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) revokedAt: Date | null;
  @ApiProperty() version: number;
}

export class IssuedApiKeyDto extends ApiKeyDto {
  @ApiProperty({ description: 'The key itself: told once, kept nowhere.' }) key: string;
}

export class ApiKeyPageDto extends pageOf(ApiKeyDto) {}
