import { followUpStates, type FollowUpState } from '@elinvoima/contracts';
import { followUpSubjectKinds, type FollowUpSubjectKind } from '@elinvoima/domain/follow-ups';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, Nested, OneOf, QueryManyIds, QueryManyOf, Text } from '../http/fields.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { NamedDto } from '../http/named.dto.js';

export class FollowUpsQuery extends PageQuery {
  @QueryManyIds() ownerId?: string[];
  @QueryManyOf(followUpStates, { description: '`late` are the open ones whose day has passed.' })
  state?: FollowUpState[];
  @OneOf(followUpSubjectKinds, { optional: true }) subjectKind?: FollowUpSubjectKind;
  @Id({ optional: true }) subjectId?: string;
  @Id({ optional: true, description: 'About this company, itself or through an interaction, an enquiry, a referral …' })
  companyId?: string;
  @Day({ optional: true }) dueFrom?: string;
  @Day({ optional: true }) dueTo?: string;
}

class SubjectDto {
  @OneOf(followUpSubjectKinds) kind: FollowUpSubjectKind;
  @Id() id: string;
}

export class FollowUpPatchDto {
  @Day({ optional: true }) dueOn?: string;
  @Text({ most: 300, least: 1, optional: true }) title?: string;
  @Id({ optional: true }) ownerId?: string;
}

export class FollowUpInputDto {
  @Day() dueOn: string;
  @Text({ most: 300 }) title: string;
  @Id({ optional: true, description: 'The caller unless told.' }) ownerId?: string;
  @Nested(() => SubjectDto, { description: 'What the promise hangs on.' }) subject: SubjectDto;
}

class TitledSubjectDto {
  @ApiProperty({ enum: followUpSubjectKinds }) kind: FollowUpSubjectKind;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
}

export class FollowUpDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ enum: followUpStates }) state: FollowUpState;
  @ApiProperty({ type: NamedDto }) owner: NamedDto;
  @ApiProperty({ type: TitledSubjectDto }) subject: TitledSubjectDto;
  @ApiProperty({ type: NamedDto, isArray: true, description: 'The companies that the subject is about.' })
  companies: NamedDto[];
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) doneAt: Date | null;
  @ApiProperty({ type: NamedDto, nullable: true }) doneBy: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class FollowUpPageDto extends pageOf(FollowUpDto) {}
