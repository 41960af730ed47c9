import {
  caseTaskStates,
  caseUnits,
  usualTaskKeys,
  type CaseTaskState,
  type CaseUnit,
  type UsualTaskKey,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Id, ManyOf, OneOf, QueryFlag, Text } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class CaseTasksQuery extends PageQuery {
  @Id({ optional: true }) enquiryId?: string;
  @Id({ optional: true }) ownerId?: string;
  @OneOf(caseUnits, { optional: true }) unit?: CaseUnit;
  @OneOf(caseTaskStates, { optional: true }) state?: CaseTaskState;
  @QueryFlag({ description: 'Open, and the day is past.' }) late?: boolean;
}

export class CaseTaskInputDto {
  @OneOf(caseUnits) unit: CaseUnit;
  @Text({ most: 300, least: 1, description: 'What has to be found out.' }) title: string;
  @Id({ optional: true, nullable: true, description: 'A colleague who may read enquiries.' }) ownerId?: string | null;
  @Text({ most: 200, optional: true, nullable: true, description: 'Who answers outside the municipality: a role.' })
  outsideRole?: string | null;
  @Day({ optional: true, nullable: true }) dueOn?: string | null;
}

export class CaseTaskPatchDto extends PartialType(CaseTaskInputDto) {
  @OneOf(caseTaskStates, { optional: true, description: '`answered` needs an answer.' }) state?: CaseTaskState;
  @Text({ most: 20_000, optional: true, nullable: true }) answer?: string | null;
}

export class UsualTasksDto {
  @ManyOf(usualTaskKeys, { description: 'Of those that are usual for the enquiry’s kind and stage.' })
  keys: UsualTaskKey[];
}

export class CaseTaskDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: NamedDto }) enquiry: NamedDto;
  @ApiProperty({ enum: caseUnits }) unit: CaseUnit;
  @ApiProperty() title: string;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) outsideRole: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) dueOn: string | null;
  @ApiProperty({ description: 'Open, and its day is past.' }) late: boolean;
  @ApiProperty({ enum: caseTaskStates }) state: CaseTaskState;
  @ApiProperty({ type: 'string', nullable: true }) answer: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) closedOn: string | null;
  @ApiProperty({ type: 'string', enum: usualTaskKeys, nullable: true }) usualKey: UsualTaskKey | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class CaseTaskPageDto extends pageOf(CaseTaskDto) {}
