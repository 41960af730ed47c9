import {
  enquiryChannels,
  enquiryKinds,
  enquiryStages,
  siteTenures,
  siteTraffics,
  siteUses,
  type EnquiryChannel,
  type EnquiryKind,
  type EnquiryStage,
  type SiteTenure,
  type SiteTraffic,
  type SiteUse,
} from '@elinvoima/contracts';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Day, Email, Id, Instant, ManyOf, Nested, Numeric, OneOf, QueryFlag, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class EnquiriesQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the title, or of the company’s or asker’s name.' })
  q?: string;
  @OneOf(enquiryStages, { optional: true }) stage?: EnquiryStage;
  @OneOf(enquiryKinds, { optional: true }) kind?: EnquiryKind;
  @Id({ optional: true }) ownerId?: string;
  @Id({ optional: true }) companyId?: string;
  @QueryFlag({ description: 'Neither lost nor come to its end; false for the others.' }) open?: boolean;
  @QueryFlag({ description: 'Nobody has answered in person yet; false for the others.' }) unanswered?: boolean;
  @QueryFlag({ description: 'Open and unanswered after the promised working hours.' }) late?: boolean;
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
}

export class EnquiryInputDto extends EnquiryFieldsDto {
  @Text({ most: 300, optional: true, description: 'The kind and the asker’s name unless told.' }) title?: string;
}

export class EnquiryPatchDto extends PartialType(EnquiryFieldsDto) {
  @Text({ most: 300, least: 1, optional: true }) title?: string;
  @Instant({ optional: true, nullable: true, description: 'Corrects or clears the mark of the first answer.' })
  firstAnsweredAt?: string | null;
}

export class EnquiryStageDto {
  @OneOf(enquiryStages) stage: EnquiryStage;
  @Text({ most: 1000, optional: true, nullable: true, description: 'Needed for `lost` and `not_realised`.' })
  reason?: string | null;
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
  @ApiProperty({ type: 'string', nullable: true }) caseNumber: string | null;
  @ApiProperty({ type: 'string', nullable: true }) lostReason: string | null;
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: EnquiryStageChangeDto, isArray: true, description: 'Newest first.' })
  history: EnquiryStageChangeDto[];
}
