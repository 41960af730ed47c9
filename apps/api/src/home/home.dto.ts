import {
  caseDayKinds,
  enquiryKinds,
  informationRequestKinds,
  type CaseDayKind,
  type EnquiryKind,
  type InformationRequestKind,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { QueueRowDto } from '../coverage/coverage.dto.js';
import { FollowUpDto } from '../follow-ups/follow-ups.dto.js';
import { CaseTaskDto } from '../case-tasks/case-tasks.dto.js';
import { NamedDto } from '../http/named.dto.js';

class PromisesDto {
  @ApiProperty({ type: FollowUpDto, isArray: true }) late: FollowUpDto[];
  @ApiProperty({ type: FollowUpDto, isArray: true }) today: FollowUpDto[];
  @ApiProperty({ type: FollowUpDto, isArray: true, description: 'The next seven days.' }) coming: FollowUpDto[];
}

class WaitingEnquiryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: enquiryKinds }) kind: EnquiryKind;
  @ApiProperty({ format: 'date-time' }) receivedAt: Date;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) askerName: string | null;
  @ApiProperty({ format: 'date-time', description: 'When a first answer is due by the promise.' }) answerDueAt: Date;
  @ApiProperty({ description: 'Working hours that are left until then, negative when past.' }) answerHoursLeft: number;
}

class CaseDayDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: caseDayKinds }) kind: CaseDayKind;
  @ApiProperty({ type: 'string', nullable: true, description: 'The next step in words.' }) step: string | null;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty() late: boolean;
}

class WaitingEnquiriesDto {
  @ApiProperty({ type: 'integer' }) count: number;
  @ApiProperty({ type: WaitingEnquiryDto, isArray: true, description: 'The ten soonest due.' })
  items: WaitingEnquiryDto[];
}

class DueInitiativeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) answerDueOn: string;
  @ApiProperty() late: boolean;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
}

class DueInitiativesDto {
  @ApiProperty({ type: 'integer' }) count: number;
  @ApiProperty({ type: DueInitiativeDto, isArray: true, description: 'The ten longest late or soonest due.' })
  items: DueInitiativeDto[];
}

class NewFeedbackDto {
  @ApiProperty({ type: 'integer', description: 'Answers of the last seven days.' }) count: number;
}

class SilentCompaniesDto {
  @ApiProperty({ type: 'integer' }) count: number;
  @ApiProperty({ type: QueueRowDto, isArray: true, description: 'The five to meet first, with the reasons.' })
  items: QueueRowDto[];
}

class HomeRegisterChangesDto {
  @ApiProperty({ type: 'integer', description: 'News of the national register that waits for somebody.' })
  count: number;
}

class OwnWeekDto {
  @ApiProperty({ type: 'integer' }) interactions: number;
  @ApiProperty({ type: 'integer' }) companies: number;
}

class FlaggedCooperationDto extends NamedDto {
  @ApiProperty() idle: boolean;
  @ApiProperty() assessmentDue: boolean;
}

class FlaggedCooperationsDto {
  @ApiProperty({ type: 'integer' }) count: number;
  @ApiProperty({ type: FlaggedCooperationDto, isArray: true, description: 'The first five.' })
  items: FlaggedCooperationDto[];
}

class EnquiryWithNewsDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
}

class NewMatchesDto {
  @ApiProperty({ type: EnquiryWithNewsDto }) enquiry: EnquiryWithNewsDto;
  @ApiProperty({ type: 'integer' }) count: number;
  @ApiProperty({ type: NamedDto, description: 'One of them, the latest.' }) site: NamedDto;
}

class WaitingAnswersDto {
  @ApiProperty({ type: 'integer' }) count: number;
  @ApiProperty({ type: 'integer', description: 'Of them, those whose day has gone.' }) late: number;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) nextOn: string | null;
}

class NearRequestDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '3/2026' }) code: string;
  @ApiProperty({ enum: informationRequestKinds }) kind: InformationRequestKind;
  @ApiProperty({ format: 'date' }) lastDay: string;
}

class WaitingRequestsDto extends WaitingAnswersDto {
  @ApiProperty({ type: 'integer', description: 'Of them, those near their last day or past it.' }) near: number;
  @ApiProperty({ type: NearRequestDto, isArray: true, description: 'The ten soonest due of those.' })
  items: NearRequestDto[];
}

class HomeAccessReviewDto {
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) lastCompletedOn: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The one that is open.' })
  openId: string | null;
  @ApiProperty({ description: 'None was completed within twelve months.' }) due: boolean;
}

/** A part that the reader may not see is null. */
export class HomeDto {
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ type: PromisesDto, nullable: true, description: 'The reader’s own.' }) followUps: PromisesDto | null;
  @ApiProperty({ type: WaitingEnquiriesDto, nullable: true }) waitingEnquiries: WaitingEnquiriesDto | null;
  @ApiProperty({ type: FlaggedCooperationsDto, nullable: true, description: 'The reader’s own.' })
  flaggedCooperations: FlaggedCooperationsDto | null;
  @ApiProperty({
    type: NewMatchesDto,
    isArray: true,
    nullable: true,
    description: 'Sites that have come free for the reader’s own enquiries, and nobody has looked at.',
  })
  newMatches: NewMatchesDto[] | null;
  @ApiProperty({
    type: CaseTaskDto,
    isArray: true,
    nullable: true,
    description: 'The reader’s own open tasks in enquiries, up to a week ahead and without a day.',
  })
  caseTasks: CaseTaskDto[] | null;
  @ApiProperty({
    type: CaseDayDto,
    isArray: true,
    nullable: true,
    description:
      'Of the reader’s own cases: next steps up to a week ahead, and reviews of confidentiality that are due; the soonest first.',
  })
  caseDays: CaseDayDto[] | null;
  @ApiProperty({ type: NewFeedbackDto, nullable: true }) newFeedback: NewFeedbackDto | null;
  @ApiProperty({
    type: DueInitiativesDto,
    nullable: true,
    description: 'To be answered within seven days, or late.',
  })
  dueInitiatives: DueInitiativesDto | null;
  @ApiProperty({
    type: SilentCompaniesDto,
    nullable: true,
    description: 'Active companies of the own municipality that nobody has met for twelve months or promised to.',
  })
  silentCompanies: SilentCompaniesDto | null;
  @ApiProperty({ type: HomeRegisterChangesDto, nullable: true }) registerChanges: HomeRegisterChangesDto | null;
  @ApiProperty({ type: WaitingRequestsDto, nullable: true }) informationRequests: WaitingRequestsDto | null;
  @ApiProperty({ type: WaitingAnswersDto, nullable: true }) accessibilityFeedback: WaitingAnswersDto | null;
  @ApiProperty({ type: HomeAccessReviewDto, nullable: true, description: 'For who makes the yearly review of access.' })
  accessReview: HomeAccessReviewDto | null;
  @ApiProperty({ type: OwnWeekDto, nullable: true, description: 'What the reader has logged since Monday.' })
  week: OwnWeekDto | null;
}
