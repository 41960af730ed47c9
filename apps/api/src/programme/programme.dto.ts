import { factorKinds, type FactorKind } from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../http/fields.js';

export class ProgrammeQuery {
  @Text({
    most: 20,
    optional: true,
    description: 'The programme that decides this period, e.g. `2026-Q3`; today’s unless told.',
  })
  period?: string;
}

class GoalDto {
  @ApiProperty({ example: 'F1.2', description: 'Stays when the goal is reworded or moved.' }) code: string;
  @ApiProperty({ description: 'The goal or the factor above it.' }) parent: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'The body that answers for it.' })
  responsible: string | null;
  @ApiProperty({ type: 'string', nullable: true }) headlineIndicator: string | null;
}

class ProgrammeFactorDto {
  @ApiProperty({ example: 'F1', description: 'What records name as their primary factor.' }) code: string;
  @ApiProperty({
    enum: factorKinds,
    description: 'Records belong to a `factor`; a `general` group only has indicators.',
  })
  kind: FactorKind;
  @ApiProperty({ example: '3.1' }) number: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'How the council said it is measured.' })
  measuredBy: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The one indicator that stands for the factor.' })
  headlineIndicator: string | null;
  @ApiProperty({ type: 'string', isArray: true }) indicators: string[];
  @ApiProperty({ type: GoalDto, isArray: true, description: 'Its goals in order, those below a goal after it.' })
  goals: GoalDto[];
}

class AnswerPromisesDto {
  @ApiProperty({ type: 'integer', description: 'Working hours to a first answer.' }) firstAnswerHours: number;
  @ApiProperty({ type: 'integer', description: 'Days to the answer to an initiative.' }) initiativeDays: number;
  @ApiProperty({ type: 'integer', description: 'Days to the answer to feedback.' }) feedbackDays: number;
}

export class ProgrammeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'hattula' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty() municipality: string;
  @ApiProperty({ type: 'string', format: 'date' }) validFrom: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) validUntil: string | null;
  @ApiProperty({ type: 'string', format: 'date', description: 'Figures of earlier days are “no data”.' })
  loggingBeganOn: string;
  @ApiProperty({ type: AnswerPromisesDto }) promises: AnswerPromisesDto;
  @ApiProperty({ type: ProgrammeFactorDto, isArray: true }) factors: ProgrammeFactorDto[];
}
