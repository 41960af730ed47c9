import {
  aftercareMonths,
  aftercareOutcomes,
  enquiryStages,
  outcomeSources,
  type AftercareOutcome,
  type EnquiryStage,
  type OutcomeSource,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, Numeric, OneOf, Text, Whole } from '../http/fields.js';
import { NamedDto } from '../http/named.dto.js';

export class AftercareQuery {
  @Text({ most: 20, description: 'The period in which enquiries were agreed, as in `2026`, `2026-H1` or `2026-Q4`.' })
  period: string;
}

class ToldFiguresDto {
  @Whole({ least: 0, most: 100_000, optional: true, nullable: true, description: 'Left out is not known, never 0.' })
  jobs?: number | null;
  @Numeric({ least: 0, most: 1e12, optional: true, nullable: true, description: 'Euros' }) investment?: number | null;
  @Numeric({ least: 0, most: 1e8, optional: true, nullable: true, description: 'm² of floor' }) builtArea?:
    number | null;
}

export class CommitmentInputDto extends ToldFiguresDto {
  @Day({ optional: true, description: 'The day of the stage `agreed` unless told.' }) agreedOn?: string;
  @Id({ optional: true, nullable: true }) siteId?: string | null;
  @Day({ optional: true, nullable: true }) builtBy?: string | null;
  @Text({ most: 2000, optional: true, nullable: true }) buildingObligation?: string | null;
  @Day({ optional: true, nullable: true }) buildingObligationOn?: string | null;
  @Text({ most: 500, description: 'From where it is known: the deed, the decision, a letter.' }) source: string;
}

export class OutcomeCheckInputDto extends ToldFiguresDto {
  @Day({ optional: true, description: 'Today unless told; not in the future.' }) checkedOn?: string;
  @Whole({
    least: 1,
    most: Math.max(...aftercareMonths),
    optional: true,
    nullable: true,
    description: 'Which of the looks after 3, 6 and 12 months it is: its promise is then kept.',
  })
  months?: number | null;
  @OneOf(outcomeSources) source: OutcomeSource;
  @Text({ most: 20_000, optional: true, nullable: true }) words?: string | null;
  @OneOf(aftercareOutcomes, { optional: true, nullable: true, description: 'Moves the enquiry to its stage.' })
  outcome?: AftercareOutcome | null;
  @Text({ most: 1000, optional: true, nullable: true, description: 'Needed for `partly` and `not_realised`.' })
  reason?: string | null;
}

class FiguresDto {
  @ApiProperty({ type: 'integer', nullable: true }) jobs: number | null;
  @ApiProperty({ type: 'number', nullable: true }) investment: number | null;
  @ApiProperty({ type: 'number', nullable: true }) builtArea: number | null;
}

class CommitmentDto extends FiguresDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: NamedDto, nullable: true }) site: NamedDto | null;
  @ApiProperty({ format: 'date' }) agreedOn: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) builtBy: string | null;
  @ApiProperty({ type: 'string', nullable: true }) buildingObligation: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) buildingObligationOn: string | null;
  @ApiProperty() source: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
}

class OutcomeCheckDto extends FiguresDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) checkedOn: string;
  @ApiProperty({ type: 'integer', nullable: true }) months: number | null;
  @ApiProperty({ enum: outcomeSources }) source: OutcomeSource;
  @ApiProperty({ type: 'string', nullable: true }) words: string | null;
  @ApiProperty({ enum: aftercareOutcomes, nullable: true }) outcome: AftercareOutcome | null;
  @ApiProperty({ type: 'string', nullable: true }) reason: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: 'string', nullable: true }) recordedBy: string | null;
}

class LookDto {
  @ApiProperty() months: number;
  @ApiProperty({ format: 'uuid' }) followUpId: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) doneAt: string | null;
  @ApiProperty() late: boolean;
}

class SuggestedCommitmentDto {
  @ApiProperty({ type: NamedDto, nullable: true }) site: NamedDto | null;
  @ApiProperty({ type: 'integer', nullable: true }) jobs: number | null;
  @ApiProperty({ type: 'string', nullable: true }) buildingObligation: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) buildingObligationOn: string | null;
}

export class EnquiryAftercareDto {
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) agreedOn: string | null;
  @ApiProperty({ type: CommitmentDto, isArray: true, description: 'Newest first: the first is what was promised.' })
  commitments: CommitmentDto[];
  @ApiProperty({ type: OutcomeCheckDto, isArray: true, description: 'Newest first.' }) checks: OutcomeCheckDto[];
  @ApiProperty({ type: LookDto, isArray: true }) looks: LookDto[];
  @ApiProperty({ type: SuggestedCommitmentDto, description: 'What the enquiry and its site say already.' })
  suggested: SuggestedCommitmentDto;
}

class AftercareCaseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: NamedDto, nullable: true }) company: NamedDto | null;
  @ApiProperty({ enum: enquiryStages }) stage: EnquiryStage;
  @ApiProperty({ format: 'date' }) agreedOn: string;
  @ApiProperty({ type: FiguresDto }) promised: FiguresDto;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) builtBy: string | null;
  @ApiProperty({ type: FiguresDto, description: 'The newest known of each.' }) found: FiguresDto;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) checkedOn: string | null;
  @ApiProperty({ enum: aftercareOutcomes, nullable: true }) outcome: AftercareOutcome | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) nextLookOn: string | null;
  @ApiProperty({ description: 'The look that comes next should have been done.' }) late: boolean;
}

class SumDto {
  @ApiProperty({ type: 'number', nullable: true, description: 'Null: nobody has told, or too few to be told.' })
  sum: number | null;
  @ApiProperty({ description: 'Cases in the sum.' }) known: number;
  @ApiProperty({ description: 'Cases of which nobody has told.' }) unknown: number;
  @ApiProperty({ description: 'What the reader may not see is left out of every figure of the measure, counts too.' })
  withheld: boolean;
}

class ComparedDto {
  @ApiProperty({ type: 'number', nullable: true }) promised: number | null;
  @ApiProperty({ type: 'number', nullable: true }) found: number | null;
  @ApiProperty({ description: 'Cases of which both are known.' }) cases: number;
}

class MeasureSumsDto {
  @ApiProperty({ type: SumDto }) promised: SumDto;
  @ApiProperty({ type: SumDto }) found: SumDto;
  @ApiProperty({ type: ComparedDto }) compared: ComparedDto;
}

class SumsDto {
  @ApiProperty({ type: MeasureSumsDto }) jobs: MeasureSumsDto;
  @ApiProperty({ type: MeasureSumsDto }) investment: MeasureSumsDto;
  @ApiProperty({ type: MeasureSumsDto }) builtArea: MeasureSumsDto;
}

class OutcomesDto {
  @ApiProperty() open: number;
  @ApiProperty() realised: number;
  @ApiProperty() partly: number;
  @ApiProperty() notRealised: number;
}

class UnmetObligationDto {
  @ApiProperty({ type: NamedDto }) site: NamedDto;
  @ApiProperty({ type: 'string', nullable: true }) obligation: string | null;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty() past: boolean;
}

class ReachedStageDto {
  @ApiProperty({ enum: enquiryStages }) stage: EnquiryStage;
  @ApiProperty() count: number;
}

class CohortDto {
  @ApiProperty({ description: 'Received in the period.' }) received: number;
  @ApiProperty({ type: ReachedStageDto, isArray: true, description: 'Of those, how many have reached each by today.' })
  reached: ReachedStageDto[];
  @ApiProperty() lost: number;
  @ApiProperty() notRealised: number;
}

export class AftercareSummaryDto {
  @ApiProperty() period: string;
  @ApiProperty({ description: 'Agreed in the period.' }) total: number;
  @ApiProperty({ description: 'The outcomes are only of those that the reader may know of.' })
  outcomesWithheld: boolean;
  @ApiProperty({ type: OutcomesDto }) byOutcome: OutcomesDto;
  @ApiProperty({ type: SumsDto }) sums: SumsDto;
  @ApiProperty({ type: AftercareCaseDto, isArray: true, description: 'Those that the reader may know of.' })
  cases: AftercareCaseDto[];
  @ApiProperty({ description: 'Cases that the reader may not know of.' }) hidden: number;
  @ApiProperty({ type: UnmetObligationDto, isArray: true, nullable: true }) obligations: UnmetObligationDto[] | null;
  @ApiProperty({ type: CohortDto }) cohort: CohortDto;
}
