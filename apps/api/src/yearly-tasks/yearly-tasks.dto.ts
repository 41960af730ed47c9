import {
  periodKinds,
  yearlyTaskKinds,
  yearlyTaskStates,
  type PeriodKind,
  type YearlyTaskKind,
  type YearlyTaskState,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Id, OneOf, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class YearlyTasksQuery extends PageQuery {}

export class YearCalendarQuery {
  @Whole({ least: 2000, most: 2199, description: 'The calendar year.' }) year: number;
}

export class YearlyTaskInputDto {
  @Text({ most: 300 }) title: string;
  @OneOf(yearlyTaskKinds, { optional: true }) kind?: YearlyTaskKind;
  @Day({ description: 'The first day it is due; the others follow from it.' }) firstDueOn: string;
  @OneOf(periodKinds, { optional: true, description: 'How often, and the kind of period a report speaks of.' })
  every?: PeriodKind;
  @Whole({ least: 0, most: 120, optional: true, description: 'So many days before, the owner gets a follow-up.' })
  remindDaysBefore?: number;
  @Id({ optional: true, description: 'The caller unless told.' }) ownerId?: string;
  @Text({ most: 5000, optional: true, nullable: true }) notes?: string | null;
}

export class YearlyTaskPatchDto extends PartialType(YearlyTaskInputDto) {}

export class YearlyTaskTimeInputDto {
  @Day({ description: 'Which time of it.' }) dueOn: string;
}

export class YearlyTaskDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: yearlyTaskKinds }) kind: YearlyTaskKind;
  @ApiProperty({ format: 'date' }) firstDueOn: string;
  @ApiProperty({ enum: periodKinds }) every: PeriodKind;
  @ApiProperty({ type: 'integer' }) remindDaysBefore: number;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'Null for those who may not see colleagues’ names.' })
  owner: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) notes: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class YearlyTaskPageDto extends pageOf(YearlyTaskDto) {}

class YearlyTaskTimeDto {
  @ApiProperty({ type: YearlyTaskDto }) task: YearlyTaskDto;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ enum: yearlyTaskStates }) state: YearlyTaskState;
  @ApiProperty({ type: 'string', nullable: true, example: '2026-Q3', description: 'The period it speaks of.' })
  period: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) doneAt: Date | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The follow-up it has made.' })
  followUpId: string | null;
}

export class YearCalendarDto {
  @ApiProperty({ type: YearlyTaskTimeDto, isArray: true, description: 'In the order of days.' })
  items: YearlyTaskTimeDto[];
}
