import {
  growthPlans,
  growthWays,
  industryGroups,
  investmentSizes,
  needsAnswers,
  needsBarriers,
  needsHorizons,
  needsQuestions,
  needsTopics,
  riskKinds,
  riskLevels,
  riskReasons,
  sizeClasses,
  spaceNeeds,
  successionStates,
  type GrowthPlan,
  type GrowthWay,
  type IndustryGroup,
  type InvestmentSize,
  type NeedsAnswer,
  type NeedsBarrier,
  type NeedsHorizon,
  type NeedsQuestion,
  type NeedsTopic,
  type RiskKind,
  type RiskLevel,
  type RiskReason,
  type SizeClass,
  type SpaceNeed,
  type SuccessionState,
} from '@elinvoima/contracts';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Day, Id, Ids, ManyOf, OneOf, QueryFlag, Text, Texts, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';

export class NeedsAssessmentsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the company’s name.' }) q?: string;
  @Id({ optional: true }) companyId?: string;
  @Id({ optional: true }) interactionId?: string;
  @OneOf(needsAnswers, { optional: true, description: 'Those that gave this answer.', example: 'barrier.workforce' })
  answer?: NeedsAnswer;
  @QueryFlag({
    description: 'Only the newest of each active company: with `since` and `until`, what the summary counts.',
  })
  newest?: boolean;
  @Day({ optional: true, description: 'Of `newest`; two years before `until` unless told.' }) since?: string;
  @Day({ optional: true, description: 'Of `newest`; today unless told.' }) until?: string;
  @OneOf([...industryGroups, 'unknown'], { optional: true }) industry?: IndustryGroup | 'unknown';
  @OneOf([...sizeClasses, 'unknown'], { optional: true }) size?: SizeClass | 'unknown';
  @Text({ most: 20, optional: true, description: 'A postal code, or `unknown`.' }) village?: string;
}

const optional = { optional: true, nullable: true } as const;

export class NeedsAssessmentInputDto {
  @Id() companyId: string;
  @Day({ optional: true, description: 'Today unless told.' }) assessedOn?: string;
  @Id({ ...optional, description: 'The visit at which it was filled.' }) interactionId?: string | null;
  @Id({ ...optional, description: 'The caller unless told.' }) filledBy?: string | null;
  @Ids({ optional: true, most: 50, description: 'Who of the company was there.' }) contactIds?: string[];
  @OneOf(growthPlans, optional) growth?: GrowthPlan | null;
  @ManyOf(growthWays, { optional: true }) growthWays?: GrowthWay[];
  @OneOf(needsHorizons, optional) growthWhen?: NeedsHorizon | null;
  @ManyOf(needsBarriers, { optional: true }) barriers?: NeedsBarrier[];
  @Text({ most: 300, ...optional }) barrierOther?: string | null;
  @OneOf(riskLevels, optional) riskLevel?: RiskLevel | null;
  @ManyOf(riskKinds, { optional: true }) risks?: RiskKind[];
  @ManyOf(riskReasons, { optional: true }) riskReasons?: RiskReason[];
  @Whole({ least: 0, most: 10_000, ...optional, description: 'How many people are sought.' })
  recruitCount?: number | null;
  @OneOf(needsHorizons, optional) recruitWhen?: NeedsHorizon | null;
  @Texts({ most: 100, items: 20, optional: true, description: 'In the company’s own words.' }) occupations?: string[];
  @OneOf(successionStates, optional) succession?: SuccessionState | null;
  @Whole({ least: 0, most: 50, ...optional, description: 'Within how many years.' }) successionYears?: number | null;
  @OneOf(spaceNeeds, optional) premisesNeed?: SpaceNeed | null;
  @Whole({ least: 1, most: 10_000_000, ...optional }) premisesM2?: number | null;
  @OneOf(spaceNeeds, optional) plotNeed?: SpaceNeed | null;
  @Whole({ least: 1, most: 100_000_000, ...optional }) plotM2?: number | null;
  @OneOf(needsHorizons, optional) spaceWhen?: NeedsHorizon | null;
  @OneOf(investmentSizes, { ...optional, description: 'Euros.' }) investmentSize?: InvestmentSize | null;
  @OneOf(needsHorizons, optional) investmentWhen?: NeedsHorizon | null;
  @Whole({ least: 1, most: 5, ...optional, description: 'The municipality as a place: 5 is the best.' })
  satisfaction?: number | null;
  @ManyOf(needsTopics, { optional: true }) topics?: NeedsTopic[];
  @Text({ most: 10_000, ...optional }) notes?: string | null;
  @Text({ most: 10_000, ...optional, description: 'Told in confidence: only its circle reads and writes it.' })
  confidential?: string | null;
  @ManyOf(needsQuestions, { optional: true, description: 'Questions whose answer is that of the time before.' })
  carriedOver?: NeedsQuestion[];
}

export class NeedsAssessmentPatchDto extends PartialType(OmitType(NeedsAssessmentInputDto, ['companyId'] as const)) {}

const nullableText = { type: 'string', nullable: true } as const;
const nullableNumber = { type: 'integer', nullable: true } as const;

export class NeedsAssessmentRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() company: NamedDto;
  @ApiProperty({ format: 'date' }) assessedOn: string;
  @ApiProperty({ type: NamedDto, nullable: true }) filledBy: NamedDto | null;
  @ApiProperty({ ...nullableText, enum: growthPlans }) growth: GrowthPlan | null;
  @ApiProperty({ enum: needsBarriers, isArray: true }) barriers: NeedsBarrier[];
  @ApiProperty({ ...nullableText, enum: riskLevels }) riskLevel: RiskLevel | null;
  @ApiProperty({ enum: riskKinds, isArray: true }) risks: RiskKind[];
  @ApiProperty(nullableNumber) recruitCount: number | null;
  @ApiProperty({ ...nullableText, enum: successionStates }) succession: SuccessionState | null;
  @ApiProperty({ ...nullableText, enum: spaceNeeds }) premisesNeed: SpaceNeed | null;
  @ApiProperty({ ...nullableText, enum: spaceNeeds }) plotNeed: SpaceNeed | null;
  @ApiProperty({ ...nullableText, enum: investmentSizes }) investmentSize: InvestmentSize | null;
  @ApiProperty(nullableNumber) satisfaction: number | null;
  @ApiProperty({ enum: needsTopics, isArray: true }) topics: NeedsTopic[];
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class NeedsAssessmentPageDto extends pageOf(NeedsAssessmentRowDto) {}

class TitledDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
}

class OtherAssessmentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) assessedOn: string;
}

export class NeedsAssessmentDto extends NeedsAssessmentRowDto {
  @ApiProperty({ type: NamedDto, isArray: true }) contacts: NamedDto[];
  @ApiProperty({ type: TitledDto, nullable: true }) interaction: TitledDto | null;
  @ApiProperty({ enum: growthWays, isArray: true }) growthWays: GrowthWay[];
  @ApiProperty({ ...nullableText, enum: needsHorizons }) growthWhen: NeedsHorizon | null;
  @ApiProperty(nullableText) barrierOther: string | null;
  @ApiProperty({ enum: riskReasons, isArray: true }) riskReasons: RiskReason[];
  @ApiProperty({ ...nullableText, enum: needsHorizons }) recruitWhen: NeedsHorizon | null;
  @ApiProperty({ type: 'string', isArray: true }) occupations: string[];
  @ApiProperty(nullableNumber) successionYears: number | null;
  @ApiProperty(nullableNumber) premisesM2: number | null;
  @ApiProperty(nullableNumber) plotM2: number | null;
  @ApiProperty({ ...nullableText, enum: needsHorizons }) spaceWhen: NeedsHorizon | null;
  @ApiProperty({ ...nullableText, enum: needsHorizons }) investmentWhen: NeedsHorizon | null;
  @ApiProperty(nullableText) notes: string | null;
  @ApiProperty({ enum: needsQuestions, isArray: true }) carriedOver: NeedsQuestion[];
  @ApiProperty({ ...nullableText, description: 'Null for who is not of its circle, whatever it holds.' })
  confidential: string | null;
  @ApiProperty({ description: 'Whether the caller reads and writes the confidential part.' })
  maySeeConfidential: boolean;
  @ApiProperty({ type: OtherAssessmentDto, isArray: true, description: 'The company’s other ones, the newest first.' })
  others: OtherAssessmentDto[];
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}
