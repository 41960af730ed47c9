import {
  growthBarriers,
  initiativeChannels,
  initiativeKinds,
  initiativeMakers,
  initiativeStates,
  developmentThemes,
  languages,
  measureStages,
  type GrowthBarrier,
  type InitiativeChannel,
  type InitiativeKind,
  type InitiativeMaker,
  type InitiativeState,
  type DevelopmentTheme,
  type Language,
  type MeasureStage,
} from '@elinvoima/contracts';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Day, Email, Flag, Id, OneOf, QueryFlag, Text, Texts } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class InitiativesQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the title or text, or of the maker’s name.' }) q?: string;
  @OneOf(initiativeStates, { optional: true }) state?: InitiativeState;
  @Text({ most: 20, optional: true, description: 'The primary factor, e.g. `F4`.' }) factor?: string;
  @OneOf(initiativeMakers, { optional: true }) maker?: InitiativeMaker;
  @OneOf(initiativeChannels, { optional: true }) channel?: InitiativeChannel;
  @OneOf(developmentThemes, { optional: true }) theme?: DevelopmentTheme;
  @OneOf(growthBarriers, { optional: true }) barrier?: GrowthBarrier;
  @Id({ optional: true }) ownerId?: string;
  @Id({ optional: true, description: 'Made or supported by the company.' }) companyId?: string;
  @QueryFlag({ description: 'Initiatives under the Local Government Act; false for the others.' }) legal?: boolean;
  @QueryFlag({ description: 'Unanswered after the promised day; false for the others.' }) late?: boolean;
  @QueryFlag({ description: 'Nobody has replied to the maker yet; false for the others.' }) unanswered?: boolean;
}

export class InitiativeInputDto {
  @Text({ most: 300 }) title: string;
  @Text({ most: 20_000, description: 'What is proposed.' }) text: string;
  @OneOf(initiativeKinds, { optional: true, description: '`development` unless told: what the figures count.' })
  kind?: InitiativeKind;
  @Flag({ optional: true, description: 'Under the Local Government Act (kuntalaisaloite).' }) legal?: boolean;
  @OneOf(initiativeMakers) makerKind: InitiativeMaker;
  @Id({ optional: true, nullable: true, description: 'Some maker is needed, unless `anonymous`.' })
  companyId?: string | null;
  @Id({ optional: true, nullable: true }) contactId?: string | null;
  @Text({ most: 200, least: 1, optional: true, nullable: true }) makerName?: string | null;
  @Text({ most: 200, least: 1, optional: true, nullable: true, description: 'As the maker writes it.' })
  makerOrganisation?: string | null;
  @Email({ optional: true, nullable: true }) makerEmail?: string | null;
  @Flag({ optional: true, description: 'Clears the maker’s details; not to be sent together with any.' })
  anonymous?: boolean;
  @OneOf(languages, { optional: true, description: 'What the maker is written to in.' }) language?: Language;
  @OneOf(initiativeChannels, { optional: true, description: '`coordinator` unless told.' })
  channel?: InitiativeChannel;
  @Id({ optional: true, nullable: true, description: 'The event it came from.' }) eventId?: string | null;
  @Id({ optional: true, nullable: true, description: 'The survey wave it came from.' }) surveyWaveId?: string | null;
  @Day({ optional: true, description: 'Today unless told; not in the future.' }) receivedOn?: string;
  @Text({ most: 20, least: 1, optional: true, description: '`F4` unless told.', example: 'F3' }) primaryFactor?: string;
  @Texts({ most: 20, items: 10, optional: true }) secondaryFactors?: string[];
  @OneOf(developmentThemes, { optional: true, nullable: true }) theme?: DevelopmentTheme | null;
  @OneOf(growthBarriers, { optional: true, nullable: true, description: 'What hinders growth, where it tells so.' })
  growthBarrier?: GrowthBarrier | null;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
  @Text({ most: 100, optional: true, nullable: true, description: 'In the municipality’s case management.' })
  caseNumber?: string | null;
  @Id({ optional: true, nullable: true, description: 'The declined one that it brings again with new content.' })
  renewedFromId?: string | null;
  @Flag({ optional: true, description: 'Tells the maker by mail that it has come.' }) sendReceipt?: boolean;
}

export class InitiativePatchDto extends PartialType(OmitType(InitiativeInputDto, ['sendReceipt'])) {}

export class InitiativeDayDto {
  @Day({ optional: true, description: 'Today unless told; not in the future, not before the previous change.' })
  on?: string;
}

export class InitiativeAnswerDto extends InitiativeDayDto {
  @Text({ most: 20_000, least: 1, description: 'The reply to the maker.' }) text: string;
  @Flag({ optional: true, description: 'By mail to the maker and the supporters who can be reached; yes unless told.' })
  send?: boolean;
  @Flag({ optional: true, description: 'Anybody may read it; always so for an anonymous maker.' }) published?: boolean;
}

export class InitiativeDeclineDto extends InitiativeDayDto {
  @Text({ most: 2000, least: 1 }) reason: string;
  @Text({ most: 20_000, least: 1, optional: true, description: 'Replies to the maker in the same press.' })
  answer?: string;
  @Flag({ optional: true, description: 'Whether the reply leaves by mail; yes unless told.' }) send?: boolean;
}

export class InitiativeWithdrawDto extends InitiativeDayDto {
  @Text({ most: 2000, least: 1, optional: true, nullable: true }) reason?: string | null;
}

export class InitiativeMeasureInputDto extends InitiativeDayDto {
  @Id({ optional: true, description: 'A measure that is there; without it one is made of the initiative.' })
  measureId?: string;
  @Text({ most: 300, least: 1, optional: true, description: 'Of the new measure; the initiative’s own unless told.' })
  title?: string;
  @Text({ most: 40, optional: true, description: 'The goal of the programme that the new measure serves.' })
  goalCode?: string;
}

export class InitiativeMergeDto {
  @Id({ description: 'The one that is merged into the address’s.' }) otherId: string;
}

export class SupporterInputDto {
  @OneOf(initiativeMakers) makerKind: InitiativeMaker;
  @Id({ optional: true, nullable: true, description: 'A company, a contact or a name is needed.' })
  companyId?: string | null;
  @Id({ optional: true, nullable: true }) contactId?: string | null;
  @Text({ most: 200, least: 1, optional: true, nullable: true }) name?: string | null;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @OneOf(languages, { optional: true }) language?: Language;
  @Day({ optional: true, description: 'Today unless told.' }) since?: string;
}

class InitiativeBaseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: initiativeKinds }) kind: InitiativeKind;
  @ApiProperty() legal: boolean;
  @ApiProperty({ enum: initiativeMakers }) makerKind: InitiativeMaker;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) contact: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) makerName: string | null;
  @ApiProperty({ type: 'string', nullable: true }) makerOrganisation: string | null;
  @ApiProperty() anonymous: boolean;
  @ApiProperty({ enum: initiativeChannels }) channel: InitiativeChannel;
  @ApiProperty({ format: 'date' }) receivedOn: string;
  @ApiProperty({ format: 'date', description: 'The promised day of the answer.' }) answerDueOn: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) answeredOn: string | null;
  @ApiProperty({ description: 'Unanswered, and the promised day is past.' }) late: boolean;
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ enum: developmentThemes, nullable: true }) theme: DevelopmentTheme | null;
  @ApiProperty({ enum: initiativeStates }) state: InitiativeState;
  @ApiProperty({ type: NamedDto, nullable: true }) owner: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class InitiativeRowDto extends InitiativeBaseDto {
  @ApiProperty({ type: 'integer' }) supporters: number;
  @ApiProperty({ type: 'integer' }) measures: number;
}

export class InitiativePageDto extends pageOf(InitiativeRowDto) {}

class SupporterDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: initiativeMakers }) makerKind: InitiativeMaker;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) contact: NamedDto | null;
  @ApiProperty({ type: 'string', nullable: true }) name: string | null;
  @ApiProperty({ type: 'string', nullable: true }) email: string | null;
  @ApiProperty({ format: 'date' }) since: string;
}

class InitiativeMeasureDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: measureStages }) stage: MeasureStage;
  @ApiProperty({ format: 'date', description: 'The day from which it is linked.' }) since: string;
}

class InitiativeStateChangeDto {
  @ApiProperty({ enum: initiativeStates }) state: InitiativeState;
  @ApiProperty({ type: 'string', nullable: true }) reason: string | null;
  @ApiProperty({ format: 'date' }) since: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: Date;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
}

export class InitiativeDto extends InitiativeBaseDto {
  @ApiProperty() text: string;
  @ApiProperty({ type: 'string', nullable: true }) makerEmail: string | null;
  @ApiProperty({ enum: languages }) language: Language;
  @ApiProperty({ description: 'Whether a mail to the maker has somewhere to go.' }) reachable: boolean;
  @ApiProperty({ type: NamedDto, nullable: true }) event: NamedDto | null;
  @ApiProperty({ type: NamedDto, nullable: true }) surveyWave: NamedDto | null;
  @ApiProperty({ type: 'string', isArray: true }) secondaryFactors: string[];
  @ApiProperty({ enum: growthBarriers, nullable: true }) growthBarrier: GrowthBarrier | null;
  @ApiProperty({ type: 'string', nullable: true }) answerText: string | null;
  @ApiProperty() answerPublished: boolean;
  @ApiProperty({ type: 'string', nullable: true }) caseNumber: string | null;
  @ApiProperty({ type: NamedDto, nullable: true }) duplicateOf: NamedDto | null;
  @ApiProperty({ type: NamedDto, isArray: true }) duplicates: NamedDto[];
  @ApiProperty({ type: NamedDto, nullable: true }) renewedFrom: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: SupporterDto, isArray: true }) supporters: SupporterDto[];
  @ApiProperty({ type: InitiativeMeasureDto, isArray: true }) measures: InitiativeMeasureDto[];
  @ApiProperty({ type: InitiativeStateChangeDto, isArray: true, description: 'Newest first.' })
  history: InitiativeStateChangeDto[];
}
