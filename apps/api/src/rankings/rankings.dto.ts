import { rankingLevels, rankingScopes, type RankingLevel, type RankingScope } from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, OneOf, Pattern, Text, Whole } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class RankingsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the survey’s or the publisher’s name.' }) q?: string;
  @OneOf(rankingScopes, { optional: true }) scope?: RankingScope;
}

export class RankingInputDto {
  @Text({ most: 200 }) survey: string;
  @Text({ most: 200, optional: true, nullable: true }) publisher?: string | null;
  @Whole({ least: 1960, most: 2199, description: 'The year in the edition’s name.' }) edition: number;
  @Day({ description: 'The day it came out.' }) editionOn: string;
  @OneOf(rankingScopes) scope: RankingScope;
  @OneOf(rankingLevels) level: RankingLevel;
  @Whole({ least: 1, most: 100_000, nullable: true, description: 'Null: not published for us.' }) rank: number | null;
  @Whole({ least: 1, most: 100_000, optional: true, nullable: true, description: 'How many were compared.' })
  compared?: number | null;
  @Text({ most: 200, optional: true, description: 'The group that was compared; empty when all were.' }) class?: string;
  @Pattern(/^https?:\/\/\S+$/, { most: 2000, optional: true, nullable: true }) link?: string | null;
  @Text({ most: 2000, optional: true, nullable: true }) note?: string | null;
}

export class RankingPatchDto extends PartialType(RankingInputDto) {}

class EditionBeforeDto {
  @ApiProperty({ type: 'integer' }) edition: number;
  @ApiProperty({ type: 'integer', nullable: true }) rank: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) compared: number | null;
  @ApiProperty() class: string;
}

export class RankingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() survey: string;
  @ApiProperty({ type: 'string', nullable: true }) publisher: string | null;
  @ApiProperty({ type: 'integer' }) edition: number;
  @ApiProperty({ format: 'date' }) editionOn: string;
  @ApiProperty({ enum: rankingScopes }) scope: RankingScope;
  @ApiProperty({ enum: rankingLevels }) level: RankingLevel;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: not published for us.' }) rank: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) compared: number | null;
  @ApiProperty({ description: 'Empty when all were compared.' }) class: string;
  @ApiProperty({ type: 'string', nullable: true }) link: string | null;
  @ApiProperty({ type: 'string', nullable: true }) note: string | null;
  @ApiProperty({ type: EditionBeforeDto, nullable: true, description: 'The edition before of the same survey.' })
  before: EditionBeforeDto | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Places gained since the edition before, negative when lost; null where the two cannot be compared.',
  })
  gained: number | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class RankingPageDto extends pageOf(RankingDto) {}
