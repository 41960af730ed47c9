import {
  confidentialityFilters,
  decisionMakerKinds,
  enquiryChannels,
  enquiryKinds,
  enquiryLostReasons,
  enquiryStages,
  siteTenures,
  siteTraffics,
  siteUses,
  type ConfidentialityFilter,
  type DecisionMakerKind,
  type EnquiryChannel,
  type EnquiryKind,
  type EnquiryLostReason,
  type EnquiryStage,
  type SiteTenure,
  type SiteTraffic,
  type SiteUse,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import {
  Day,
  Email,
  Id,
  Instant,
  ManyOf,
  Nested,
  Numeric,
  OneOf,
  QueryFlag,
  QueryManyIds,
  QueryManyOf,
  Text,
  Whole,
} from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { ConfidentialityDto, DisqualifiedDto, OralNoteDto } from './enquiry-case.dto.js';

export class EnquiriesQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the title, or of the company’s or asker’s name.' })
  q?: string;
  @QueryManyOf(enquiryStages) stage?: EnquiryStage[];
  @QueryManyOf(enquiryKinds) kind?: EnquiryKind[];
  @QueryManyIds() ownerId?: string[];
  @Id({ optional: true }) companyId?: string;
  @QueryFlag({ description: 'Neither lost nor come to its end; false for the others.' }) open?: boolean;
  @QueryFlag({ description: 'Nobody has answered in person yet; false for the others.' }) unanswered?: boolean;
  @QueryFlag({ description: 'Open and unanswered after the promised working hours.' }) late?: boolean;
  @QueryFlag({ description: 'Open and unanswered, with at most a quarter of the promised working hours left.' })
  dueSoon?: boolean;
  @QueryFlag({ description: 'Longer at its stage than is meant.' }) overPromise?: boolean;
  @OneOf(confidentialityFilters, { optional: true }) confidentiality?: ConfidentialityFilter;
}

/** What the asker needs of a place. */
export class RequirementDto {
  @Numeric({ least: 0, most: 100_000_000, optional: true, nullable: true, description: 'm²' }) areaMin?: number | null;
  @Numeric({ least: 0, most: 100_000_000, optional: true, nullable: true, description: 'm²' }) areaMax?: number | null;
  @Text({ most: 300, optional: true, nullable: true, description: 'What would be done there.' }) use?: string | null;
  @ManyOf(siteUses, { optional: true, description: 'The same in the words that sites use.' }) uses?: SiteUse[];
  @ManyOf(siteTenures, { optional: true, description: 'None: either will do.' }) tenures?: SiteTenure[];
  @Text({ most: 300, optional: true, nullable: true, description: 'Where, in the asker’s words.' })
  location?: string | null;
  @Day({ optional: true, nullable: true }) neededBy?: string | null;
  @Text({ most: 300, optional: true, nullable: true, description: 'Electric power, in the asker’s words.' })
  power?: string | null;
  @Numeric({ least: 0, most: 1e6, optional: true, nullable: true, description: 'Kilowatts at the border.' })
  powerKw?: number | null;
  @Text({ most: 300, optional: true, nullable: true, description: 'Lorries, customers, rail; in the asker’s words.' })
  traffic?: string | null;
  @ManyOf(siteTraffics, { optional: true, description: 'The same in the words that sites use.' })
  trafficNeeds?: SiteTraffic[];
  @Numeric({ least: 0, most: 1e12, optional: true, nullable: true, description: 'Euros; rent by the month.' })
  budget?: number | null;
  @Whole({ least: 0, most: 100_000, optional: true, nullable: true, description: 'As the company tells it.' })
  jobs?: number | null;
  @Numeric({ least: 0, most: 1e12, optional: true, nullable: true, description: 'Euros, as the company tells it.' })
  investment?: number | null;
  @Numeric({
    least: 0,
    most: 1e7,
    optional: true,
    nullable: true,
    description: 'm² to be built, as the company tells.',
  })
  buildingArea?: number | null;
  @Text({ most: 20_000, optional: true, nullable: true }) notes?: string | null;
}

/** Somebody in no register of ours yet. */
class AskerInputDto {
  @Text({ most: 200 }) name: string;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @Text({ most: 50, optional: true, nullable: true }) phone?: string | null;
}

class EnquiryFieldsDto {
  @Id({ optional: true, nullable: true, description: 'A company, a contact or an asker is needed.' })
  companyId?: string | null;
  @Id({ optional: true, nullable: true }) contactId?: string | null;
  @Nested(() => AskerInputDto, { optional: true, nullable: true }) contact?: AskerInputDto | null;
  @OneOf(enquiryKinds) kind: EnquiryKind;
  @OneOf(enquiryChannels, { optional: true, description: '`phone` unless told.' }) channel?: EnquiryChannel;
  @Nested(() => RequirementDto, { optional: true }) requirement?: RequirementDto;
  @Instant({ optional: true, description: 'Now unless told; not in the future.' }) receivedAt?: string;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
  @Text({ most: 300, optional: true, nullable: true }) nextStep?: string | null;
  @Day({ optional: true, nullable: true }) nextStepOn?: string | null;
  @Whole({ least: 0, most: 100, optional: true, nullable: true, description: 'Per cent' }) likelihood?: number | null;
  @Text({ most: 100, optional: true, nullable: true, description: 'In the municipality’s case management.' })
  caseNumber?: string | null;
  @OneOf(decisionMakerKinds, { optional: true, nullable: true }) decisionMakerKind?: DecisionMakerKind | null;
  @Text({ most: 200, optional: true, nullable: true, description: 'An office-holder’s title, or a body’s name.' })
  decisionMaker?: string | null;
  @Day({ optional: true, nullable: true, description: 'Of the expected meeting.' }) meetingOn?: string | null;
  @Day({ optional: true, nullable: true }) decidedOn?: string | null;
  @Text({ most: 1000, optional: true, nullable: true, description: 'The decision or its number.' })
  decision?: string | null;
}

export class EnquiryInputDto extends EnquiryFieldsDto {
  @Text({ most: 300, optional: true, description: 'The kind and the asker’s name unless told.' }) title?: string;
}

export class EnquiryPatchDto extends PartialType(EnquiryFieldsDto) {
  @Text({ most: 300, least: 1, optional: true }) title?: string;
  @Instant({ optional: true, nullable: true, description: 'Corrects or clears the mark of the first answer.' })
  firstAnsweredAt?: string | null;
}

export class EnquiryStageDto extends PickType(EnquiryFieldsDto, [
  'caseNumber',
  'decisionMakerKind',
  'decisionMaker',
  'meetingOn',
  'decidedOn',
  'decision',
]) {
  @OneOf(enquiryStages) stage: EnquiryStage;
  @Text({
    most: 1000,
    optional: true,
    nullable: true,
    description: 'Needed for `not_realised`, for going back, and for `lost` without a `lostCode` or with `other`.',
  })
  reason?: string | null;
  @OneOf(enquiryLostReasons, { optional: true, description: 'With `lost`; `other` unless told.' })
  lostCode?: EnquiryLostReason;
}

export class FirstAnswerDto {
  @Instant({ optional: true, description: 'Now unless told.' }) at?: string;
}

class AskerDto {
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ type: 'string', nullable: true }) phone: string | null;
}

export class EnquiryRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: enquiryKinds }) kind: EnquiryKind;
  @ApiProperty({ enum: enquiryChannels }) channel: EnquiryChannel;
  @ApiProperty({ enum: enquiryStages }) stage: EnquiryStage;
  @ApiProperty({ format: 'date-time' }) stageSince: Date;
  @ApiProperty() daysInStage: number;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) contact: NamedDto | null;
  @ApiProperty({ type: AskerDto, nullable: true }) asker: AskerDto | null;
  @ApiProperty({ type: RequirementDto }) requirement: RequirementDto;
  @ApiProperty({ format: 'date-time' }) receivedAt: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) firstAnsweredAt: Date | null;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) nextStep: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) nextStepOn: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) likelihood: number | null;
  @ApiProperty() confidential: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: 'The longest days that are meant for the stage.' })
  promisedDays: number | null;
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description:
      'When a first answer is due by the promise, in municipal working hours; null when nobody waits for one.',
  })
  answerDueAt: Date | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'Working hours left until then; negative when past.' })
  answerHoursLeft: number | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class EnquiryPageDto extends pageOf(EnquiryRowDto) {}

class EnquiryStageChangeDto {
  @ApiProperty({ enum: enquiryStages }) stage: EnquiryStage;
  @ApiProperty({ type: 'string', nullable: true }) reason: string | null;
  @ApiProperty({ format: 'date-time' }) since: Date;
  @ApiProperty({ description: 'Whole local days that it lasted, or has lasted.' }) days: number;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
}

export class EnquiryDto extends EnquiryRowDto {
  @ApiProperty({
    type: NamedDto,
    nullable: true,
    description: 'The logged interaction that is it; null when marked by hand.',
  })
  firstAnswer: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) caseNumber: string | null;
  @ApiProperty({ type: 'string', nullable: true }) lostReason: string | null;
  @ApiProperty({ enum: enquiryLostReasons, nullable: true, type: 'string' }) lostCode: EnquiryLostReason | null;
  @ApiProperty({ enum: decisionMakerKinds, nullable: true, type: 'string' })
  decisionMakerKind: DecisionMakerKind | null;
  @ApiProperty({ type: 'string', nullable: true }) decisionMaker: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) meetingOn: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) decidedOn: string | null;
  @ApiProperty({ type: 'string', nullable: true }) decision: string | null;
  @ApiProperty({ type: ConfidentialityDto }) confidentiality: ConfidentialityDto;
  @ApiProperty({ type: NamedDto, isArray: true, description: 'People named to know of it.' }) circle: NamedDto[];
  @ApiProperty({ type: DisqualifiedDto, isArray: true }) disqualified: DisqualifiedDto[];
  @ApiProperty({ type: OralNoteDto, isArray: true, description: 'Newest first.' }) oralNotes: OralNoteDto[];
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: EnquiryStageChangeDto, isArray: true, description: 'Newest first.' })
  history: EnquiryStageChangeDto[];
}
