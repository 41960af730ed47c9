import {
  importVerdicts,
  indicatorUnits,
  seriesImportReasons,
  seriesIntervals,
  seriesKinds,
  type ImportVerdict,
  type IndicatorUnit,
  type SeriesImportReason,
  type SeriesInterval,
  type SeriesKind,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { Flag, Numeric, OneOf, Pattern, Text, Whole } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

const betters = ['more', 'less'] as const;
const periodText = 'A period (`2025`, `2025-Q3`, `2025-09`) or a day, as the series’ interval asks.';

export class SeriesQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of a name or the key.' }) q?: string;
}

export class SeriesValuesQuery extends PageQuery {
  @Text({ most: 80, optional: true, description: 'Only of this area; empty for the whole municipality.' })
  area?: string;
}

export class SeriesInputDto {
  @Pattern(/^[a-z][a-z0-9-]{0,49}$/, { most: 50, example: 'population', description: 'How a programme names it.' })
  key: string;
  @Text({ most: 200 }) nameFi: string;
  @Text({ most: 200, least: 1, optional: true, description: 'The Finnish name unless told.' }) nameSv?: string;
  @Text({ most: 200, least: 1, optional: true, description: 'The Finnish name unless told.' }) nameEn?: string;
  @Text({ most: 2000, optional: true, nullable: true }) description?: string | null;
  @OneOf(indicatorUnits) unit: IndicatorUnit;
  @Whole({ least: 0, most: 4, optional: true }) decimals?: number;
  @OneOf(betters, { optional: true, description: 'Which way is better.' }) better?: 'more' | 'less';
  @Text({ most: 300, optional: true, nullable: true, description: 'Who publishes the figures.' }) source?:
    string | null;
  @OneOf(seriesKinds) kind: SeriesKind;
  @OneOf(seriesIntervals, { description: 'What each value is of.' }) interval: SeriesInterval;
}

export class SeriesPatchDto extends PartialType(SeriesInputDto) {}

class LatestValueDto {
  @ApiProperty({ type: 'number', nullable: true, description: 'Null: not published.' }) value: number | null;
  @ApiProperty({ description: periodText }) period: string;
  @ApiProperty({ format: 'date' }) lastDay: string;
  @ApiProperty({ description: 'Empty for the whole municipality.' }) area: string;
  @ApiProperty() provisional: boolean;
}

export class SeriesRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() key: string;
  @ApiProperty({ description: 'In the reader’s language.' }) name: string;
  @ApiProperty({ enum: indicatorUnits }) unit: IndicatorUnit;
  @ApiProperty({ type: 'integer' }) decimals: number;
  @ApiProperty({ enum: betters }) better: 'more' | 'less';
  @ApiProperty({ type: 'string', nullable: true }) source: string | null;
  @ApiProperty({ enum: seriesKinds }) kind: SeriesKind;
  @ApiProperty({ enum: seriesIntervals }) interval: SeriesInterval;
  @ApiProperty({ type: LatestValueDto, nullable: true, description: 'The newest value.' })
  latest: LatestValueDto | null;
  @ApiProperty({ type: 'integer', description: 'How many values it has.' }) values: number;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class SeriesPageDto extends pageOf(SeriesRowDto) {}

export class SeriesDto extends SeriesRowDto {
  @ApiProperty() nameFi: string;
  @ApiProperty() nameSv: string;
  @ApiProperty() nameEn: string;
  @ApiProperty({ type: 'string', nullable: true }) description: string | null;
  @ApiProperty({ type: 'string', isArray: true, description: 'Areas with values; empty for the whole municipality.' })
  areas: string[];
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}

export class SeriesValueInputDto {
  @Text({ most: 10, description: periodText, example: '2025-Q3' }) period: string;
  @Text({ most: 80, optional: true, description: 'A part of the municipality; the whole unless told.' }) area?: string;
  @Numeric({ nullable: true, description: 'Null: its publisher does not publish it.' }) value: number | null;
  @Flag({ optional: true, description: 'Its publisher may still change it.' }) provisional?: boolean;
  @Text({ most: 300, optional: true, nullable: true, description: 'The series’ source unless told.' })
  source?: string | null;
  @Text({ most: 2000, optional: true, nullable: true }) note?: string | null;
}

export class SeriesValuePatchDto extends PartialType(
  PickType(SeriesValueInputDto, ['value', 'provisional', 'source', 'note']),
) {}

class EarlierValueDto {
  @ApiProperty({ type: 'number', nullable: true }) value: number | null;
  @ApiProperty() provisional: boolean;
  @ApiProperty({ type: 'string', nullable: true }) source: string | null;
  @ApiProperty({ type: 'string', nullable: true }) note: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
}

export class SeriesValueDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) seriesId: string;
  @ApiProperty({ description: periodText }) period: string;
  @ApiProperty({ format: 'date' }) firstDay: string;
  @ApiProperty({ format: 'date' }) lastDay: string;
  @ApiProperty({ description: 'Empty for the whole municipality.' }) area: string;
  @ApiProperty({ type: 'number', nullable: true, description: 'Null: not published.' }) value: number | null;
  @ApiProperty() provisional: boolean;
  @ApiProperty({ type: 'string', nullable: true }) source: string | null;
  @ApiProperty({ type: 'string', nullable: true }) note: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
  @ApiProperty() version: number;
  @ApiProperty({
    type: EarlierValueDto,
    isArray: true,
    description: 'What it was before it was corrected, newest first.',
  })
  earlier: EarlierValueDto[];
}

export class SeriesValuePageDto extends pageOf(SeriesValueDto) {}

export class SeriesPasteDto {
  @Text({
    most: 200_000,
    description:
      'Rows as copied from a spreadsheet or a statistic: period; value; source; note, with or without a heading.',
    example: '2024;9412;Tilastokeskus',
  })
  text: string;
  @Text({ most: 80, optional: true }) area?: string;
  @Flag({ description: 'Only say what would become of each row.' }) dryRun: boolean;
}

class PastedVerdictDto {
  @ApiProperty({ type: 'integer' }) line: number;
  @ApiProperty({ description: 'What stood there.' }) text: string;
  @ApiProperty({ enum: importVerdicts }) verdict: ImportVerdict;
  @ApiProperty({ enum: seriesImportReasons, nullable: true, description: 'Why it is skipped or refused.' })
  reason: SeriesImportReason | null;
  @ApiProperty({ type: 'string', nullable: true }) period: string | null;
  @ApiProperty({ type: 'number', nullable: true }) value: number | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'What the value was until now.' }) before: number | null;
}

export class SeriesPasteAnswerDto {
  @ApiProperty() dryRun: boolean;
  @ApiProperty({ type: PastedVerdictDto, isArray: true }) rows: PastedVerdictDto[];
}
