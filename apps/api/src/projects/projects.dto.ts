import {
  developmentThemes,
  experimentDecisions,
  lights,
  measurePaces,
  measureStages,
  outcomeCauses,
  projectKinds,
  projectStages,
  projectSteps,
  type DevelopmentTheme,
  type ExperimentDecision,
  type Light,
  type MeasurePace,
  type MeasureStage,
  type OutcomeCause,
  type ProjectKind,
  type ProjectStage,
  type ProjectStep,
} from '@elinvoima/contracts';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Day, Flag, Id, ManyOf, NestedList, Numeric, OneOf, QueryFlag, Text, Texts, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';
import { PageQuery, pageOf } from '../http/page.dto.js';
import { StageChangeDto } from '../measures/measures.dto.js';

export class ProjectsQuery extends PageQuery {
  @Text({ most: 200, optional: true, description: 'Part of the title or the description.' }) q?: string;
  @OneOf(projectKinds, { optional: true }) kind?: ProjectKind;
  @OneOf(projectStages, { optional: true }) stage?: ProjectStage;
  @Text({ most: 20, optional: true, description: 'The primary factor, e.g. `F3`.' }) factor?: string;
  @Text({ most: 40, optional: true, description: 'A goal of the programme, e.g. `F3.1`.' }) goalCode?: string;
  @Id({ optional: true }) ownerId?: string;
  @QueryFlag({ description: 'Planned, under way or suspended; false for completed or cancelled.' }) open?: boolean;
  @QueryFlag({ description: 'Open after its planned end.' }) late?: boolean;
}

export class BudgetLineDto {
  @Text({ most: 200 }) name: string;
  @Numeric({ least: 0, most: 1e9 }) budgetEur: number;
  @Numeric({ least: -1e9, most: 1e9, description: 'Spent so far.' }) actualEur: number;
}

export class ProjectInputDto {
  @OneOf(projectKinds, { optional: true, description: '`project` unless told.' }) kind?: ProjectKind;
  @Text({ most: 300 }) title: string;
  @Text({ most: 20_000, optional: true, nullable: true }) description?: string | null;
  @Text({ most: 20, description: 'The factor of the programme that it serves first.', example: 'F3' })
  primaryFactor: string;
  @Texts({ most: 20, items: 20, optional: true, description: 'Other factors that it serves.' })
  secondaryFactors?: string[];
  @Text({ most: 40, optional: true, nullable: true, description: 'The code of a goal of the programme.' })
  goalCode?: string | null;
  @Text({ most: 200, least: 1, optional: true, nullable: true, description: 'The responsible unit.' })
  unit?: string | null;
  @OneOf(developmentThemes, { optional: true, nullable: true }) theme?: DevelopmentTheme | null;
  @OneOf(projectStages, { optional: true, description: '`planned` unless told.' }) stage?: ProjectStage;
  @Day({ optional: true, description: 'From which day it has been at the stage; today unless told.' })
  stageSince?: string;
  @Day({ optional: true, nullable: true }) plannedStartOn?: string | null;
  @Day({ optional: true, nullable: true }) plannedEndOn?: string | null;
  @Id({ optional: true, nullable: true }) ownerId?: string | null;
  @Text({ most: 300, optional: true, nullable: true }) fundingSource?: string | null;
  @Day({ optional: true, nullable: true, description: 'The day on which its funding was decided.' })
  fundingDecidedOn?: string | null;
  @NestedList(() => BudgetLineDto, { optional: true, most: 50, description: 'Replaces all lines when given.' })
  budget?: BudgetLineDto[];
  @Whole({ least: 1, most: 3, optional: true, nullable: true, description: '1 small … 3 large.' })
  effort?: number | null;
  @Whole({ least: 1, most: 3, optional: true, nullable: true, description: '1 small … 3 large.' })
  effect?: number | null;
  @Whole({ least: 1, most: 3, optional: true, nullable: true, description: '1 slow … 3 fast.' })
  speed?: number | null;
  @ManyOf(outcomeCauses, { optional: true }) helped?: OutcomeCause[];
  @ManyOf(outcomeCauses, { optional: true }) hindered?: OutcomeCause[];
  @Text({ most: 2000, optional: true, nullable: true, description: 'What an experiment asks.' })
  question?: string | null;
  @Text({ most: 20_000, optional: true, nullable: true }) result?: string | null;
  @OneOf(experimentDecisions, {
    optional: true,
    nullable: true,
    description: 'Of an experiment; stopping is a result.',
  })
  decision?: ExperimentDecision | null;
  @ManyOf(projectSteps, { optional: true, description: 'The points of the checklist that are thought through.' })
  doneSteps?: ProjectStep[];
  @Text({ most: 5000, optional: true, nullable: true }) reflectionWho?: string | null;
  @Text({ most: 5000, optional: true, nullable: true }) reflectionReach?: string | null;
  @Text({ most: 5000, optional: true, nullable: true }) reflectionResources?: string | null;
  @Flag({ optional: true, description: 'Shown on the public page of lights, when the municipality has one.' })
  isPublic?: boolean;
}

export class ProjectPatchDto extends PartialType(OmitType(ProjectInputDto, ['stage', 'stageSince'])) {}

export class ProjectStageDto {
  @OneOf(projectStages) stage: ProjectStage;
  @Day({ optional: true, description: 'Today unless told; not in the future, not before the previous change.' })
  since?: string;
  @ManyOf(outcomeCauses, { optional: true, description: 'Asked when it ends.' }) helped?: OutcomeCause[];
  @ManyOf(outcomeCauses, { optional: true, description: 'Asked when it ends.' }) hindered?: OutcomeCause[];
  @Text({ most: 20_000, optional: true, nullable: true }) result?: string | null;
  @OneOf(experimentDecisions, { optional: true, nullable: true, description: 'Of an experiment.' })
  decision?: ExperimentDecision | null;
}

export class ProjectRowDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: projectKinds }) kind: ProjectKind;
  @ApiProperty() title: string;
  @ApiProperty() primaryFactor: string;
  @ApiProperty({ type: 'string', nullable: true }) goalCode: string | null;
  @ApiProperty({ type: 'string', nullable: true }) unit: string | null;
  @ApiProperty({ enum: projectStages }) stage: ProjectStage;
  @ApiProperty({ format: 'date' }) stageSince: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) plannedStartOn: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) plannedEndOn: string | null;
  @ApiProperty({ enum: measurePaces, description: 'How it stands to its plan, in a word.' }) pace: MeasurePace;
  @ApiProperty({ enum: lights }) light: Light;
  @ApiProperty({ type: 'string', nullable: true }) fundingSource: string | null;
  @ApiProperty({ enum: experimentDecisions, type: 'string', nullable: true }) decision: ExperimentDecision | null;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'Null for those who may not see colleagues’ names.' })
  owner: NamedDto | null;
  @ApiProperty({ description: 'The sum of its budget’s lines.' }) budgetEur: number;
  @ApiProperty({ description: 'The sum spent.' }) actualEur: number;
  @ApiProperty({ type: 'integer' }) measureCount: number;
  @ApiProperty() isPublic: boolean;
  @ApiProperty({ format: 'date-time' }) updatedAt: Date;
  @ApiProperty() version: number;
}

export class ProjectPageDto extends pageOf(ProjectRowDto) {}

class ContainedMeasureDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: measureStages }) stage: MeasureStage;
  @ApiProperty({ enum: measurePaces }) pace: MeasurePace;
  @ApiProperty({ enum: lights }) light: Light;
}

export class ProjectDto extends ProjectRowDto {
  @ApiProperty({ type: 'string', nullable: true }) description: string | null;
  @ApiProperty({ type: 'string', isArray: true }) secondaryFactors: string[];
  @ApiProperty({ enum: developmentThemes, type: 'string', nullable: true }) theme: DevelopmentTheme | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) fundingDecidedOn: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) effort: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) effect: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) speed: number | null;
  @ApiProperty({ enum: outcomeCauses, isArray: true }) helped: OutcomeCause[];
  @ApiProperty({ enum: outcomeCauses, isArray: true }) hindered: OutcomeCause[];
  @ApiProperty({ type: 'string', nullable: true }) question: string | null;
  @ApiProperty({ type: 'string', nullable: true }) result: string | null;
  @ApiProperty({ enum: projectSteps, isArray: true }) doneSteps: ProjectStep[];
  @ApiProperty({ type: 'string', nullable: true }) reflectionWho: string | null;
  @ApiProperty({ type: 'string', nullable: true }) reflectionReach: string | null;
  @ApiProperty({ type: 'string', nullable: true }) reflectionResources: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: BudgetLineDto, isArray: true }) budget: BudgetLineDto[];
  @ApiProperty({ type: ContainedMeasureDto, isArray: true }) measures: ContainedMeasureDto[];
  @ApiProperty({ type: StageChangeDto, isArray: true, description: 'Newest first.' }) history: StageChangeDto[];
}
