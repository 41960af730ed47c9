import { premisesStates, type PremisesState } from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Id, Nested, NestedList, OneOf, Text, Whole } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class PremisesCountsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the area’s name.' }) q?: string;
}

export class PremisesTotalsDto {
  @Whole({ least: 0, most: 100_000 }) saturday_shop: number;
  @Whole({ least: 0, most: 100_000 }) shop: number;
  @Whole({ least: 0, most: 100_000 }) restaurant: number;
  @Whole({ least: 0, most: 100_000 }) service: number;
  @Whole({ least: 0, most: 100_000 }) empty: number;
  @Whole({ least: 0, most: 100_000 }) under_repair: number;
}

class CountedPremisesDto {
  @Text({ most: 200, least: 1 }) name: string;
  @OneOf(premisesStates) state: PremisesState;
  @Id({ optional: true, nullable: true, description: 'The site of ours that it is.' }) siteId?: string | null;
}

class SeenPremisesDto {
  @ApiProperty() name: string;
  @ApiProperty({ enum: premisesStates }) state: PremisesState;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Only for those who may read sites.' })
  siteId: string | null;
  @ApiProperty({ type: 'string', nullable: true }) siteName: string | null;
}

export class PremisesCountInputDto {
  @Text({ most: 200, least: 1 }) area: string;
  @Day() countedOn: string;
  @Text({ most: 200, optional: true, nullable: true }) countedBy?: string | null;
  @Nested(() => PremisesTotalsDto, { optional: true, description: 'Left aside when there are rows.' })
  totals?: PremisesTotalsDto;
  @NestedList(() => CountedPremisesDto, { optional: true, most: 500, description: 'In the order of the walk.' })
  rows?: CountedPremisesDto[];
  @Whole({ least: 1, most: 100_000_000, optional: true, nullable: true }) inhabitants?: number | null;
  @Text({ most: 300, optional: true, nullable: true }) inhabitantsSource?: string | null;
  @Day({ optional: true, nullable: true }) inhabitantsOn?: string | null;
  @Text({ most: 5000, optional: true, nullable: true }) notes?: string | null;
}

export class PremisesCountPatchDto extends PartialType(PremisesCountInputDto) {}

export class PremisesCountRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() area: string;
  @ApiProperty({ format: 'date' }) countedOn: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Only for those who may read sites.' })
  countedBy: string | null;
  @ApiProperty({ type: PremisesTotalsDto }) totals: PremisesTotalsDto;
  @ApiProperty({ type: 'integer', nullable: true }) inhabitants: number | null;
  @ApiProperty({ type: 'string', nullable: true }) inhabitantsSource: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) inhabitantsOn: string | null;
  @ApiProperty({
    type: 'number',
    nullable: true,
    description: '(Saturday shops + restaurants − empty) ÷ inhabitants; null without inhabitants.',
  })
  index: number | null;
  @ApiProperty({ type: 'string', nullable: true }) notes: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class PremisesCountDto extends PremisesCountRowDto {
  @ApiProperty({ type: [SeenPremisesDto] }) rows: SeenPremisesDto[];
}

export class PremisesCountPageDto extends pageOf(PremisesCountRowDto) {}
