import {
  languages,
  questionTypes,
  type Language,
  type LocalText,
  type MetricKey,
  type QuestionType,
} from '@elinvoima/contracts';
import {
  headlineMetrics,
  resultSplits,
  type HeadlineMetric,
  type MeasureUnit,
  type ResultSplit,
} from '@elinvoima/domain/surveys';
import { ApiProperty } from '@nestjs/swagger';
import { Id, OneOf } from '../http/fields.js';
import { LocalTextDto, SurveyNamedDto } from './surveys.dto.js';

const units = ['index', 'nps', 'percent', 'scale'] as const;
const few = 'Null when too few answered.';

export class ResultsQuery {
  @Id({ optional: true, description: 'One wave; all that may be told of together unless told.' }) waveId?: string;
}

export class ResultsFileQuery extends ResultsQuery {
  @OneOf(languages, { optional: true, description: 'The reader’s own unless told.' }) language?: Language;
}

class SurveyIntervalDto {
  @ApiProperty() low: number;
  @ApiProperty() high: number;
}

class SurveyFigureDto {
  @ApiProperty({ type: 'integer' }) n: number;
  @ApiProperty() value: number;
  @ApiProperty({ type: SurveyIntervalDto, nullable: true, description: '95 %, with finite-population correction.' })
  interval: SurveyIntervalDto | null;
  @ApiProperty({ type: 'number', nullable: true }) standardError: number | null;
}

class SurveyBesideDto {
  @ApiProperty({ enum: ['mean', 'share'] }) kind: 'mean' | 'share';
  @ApiProperty({ type: SurveyFigureDto }) figure: SurveyFigureDto;
}

class SurveyNpsPartsDto {
  @ApiProperty({ type: 'integer' }) promoters: number;
  @ApiProperty({ type: 'integer' }) passives: number;
  @ApiProperty({ type: 'integer' }) detractors: number;
}

class SurveyMeasuredDto {
  @ApiProperty({ description: 'A metric, or a question’s key.' }) key: string;
  @ApiProperty({ enum: headlineMetrics, nullable: true }) metric: HeadlineMetric | null;
  @ApiProperty({ enum: units, description: '0–100, −100…+100, per cent, or the question’s own scale.' })
  unit: MeasureUnit;
  @ApiProperty({ description: 'False when too few answered: nothing else is then told.' }) shown: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: few }) n: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'N; null where nobody knows it.' }) frame: number | null;
  @ApiProperty({ type: SurveyFigureDto, nullable: true }) figure: SurveyFigureDto | null;
  @ApiProperty({
    type: SurveyBesideDto,
    nullable: true,
    description: 'The mean of CSAT and of factors, the share of 5–7 of CES.',
  })
  beside: SurveyBesideDto | null;
  @ApiProperty({
    type: SurveyNpsPartsDto,
    nullable: true,
    description: 'Of NPS; null as well when all answered the same.',
  })
  parts: SurveyNpsPartsDto | null;
  @ApiProperty({ description: 'Fewer than twelve answers.' }) smallBase: boolean;
}

class SurveyResultSectionDto {
  @ApiProperty() key: string;
  @ApiProperty({ type: LocalTextDto }) title: LocalText;
}

class SurveyDistributionDto {
  @ApiProperty({ description: 'A number of the scale or a code.' }) value: string;
  @ApiProperty({ type: LocalTextDto, nullable: true }) label: LocalText | null;
  @ApiProperty({ type: 'integer' }) count: number;
}

class SurveyQuestionResultDto {
  @ApiProperty() key: string;
  @ApiProperty({ type: 'string', nullable: true }) section: string | null;
  @ApiProperty({ enum: questionTypes }) type: QuestionType;
  @ApiProperty({ type: LocalTextDto }) text: LocalText;
  @ApiProperty({ type: 'string', nullable: true }) metricKey: MetricKey | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: `Who answered this question; “don’t know” is not among them. ${few}`,
  })
  n: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: `Who said “don’t know”. ${few}` })
  dontKnow: number | null;
  @ApiProperty({ description: 'False when too few answered: nothing is then told.' }) shown: boolean;
  @ApiProperty({ type: SurveyMeasuredDto, nullable: true }) measured: SurveyMeasuredDto | null;
  @ApiProperty({ description: 'All gave the same answer: of a scale only the mean is told.' }) unanimous: boolean;
  @ApiProperty({ type: SurveyDistributionDto, isArray: true }) distribution: SurveyDistributionDto[];
}

class SurveyRatesDto {
  @ApiProperty({
    type: 'number',
    nullable: true,
    description: `AAPOR RR1: complete answers, per cent of the eligible. ${few}`,
  })
  rr1: number | null;
  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'AAPOR RR2, the headline: partial answers too. Null of an open link.',
  })
  rr2: number | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'What did not bounce.' }) delivery: number | null;
  @ApiProperty({ type: 'number', nullable: true, description: `Complete answers of those begun. ${few}` })
  completion: number | null;
}

class SurveyMinimumDto {
  @ApiProperty({ type: 'integer' }) answers: number;
  @ApiProperty({ type: 'integer' }) companies: number;
}

class SurveyChangeDto {
  @ApiProperty() value: number;
  @ApiProperty({ type: SurveyIntervalDto, description: '95 % of the difference.' }) interval: SurveyIntervalDto;
  @ApiProperty({ enum: ['up', 'down'], nullable: true, description: 'Told only of a change beyond chance.' })
  direction: 'up' | 'down' | null;
  @ApiProperty({ description: 'Computed from the companies that answered both times.' }) paired: boolean;
}

class SurveyTrendPointDto {
  @ApiProperty({ format: 'uuid' }) waveId: string;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) lastDay: string;
  @ApiProperty() shown: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: few }) n: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) frame: number | null;
  @ApiProperty({ type: SurveyFigureDto, nullable: true }) figure: SurveyFigureDto | null;
  @ApiProperty() smallBase: boolean;
  @ApiProperty({ description: 'The question has changed its key, so its meaning: the line is cut here.' }) cut: boolean;
  @ApiProperty({ type: SurveyChangeDto, nullable: true, description: 'From the last wave that was shown.' })
  change: SurveyChangeDto | null;
}

class SurveyTrendDto {
  @ApiProperty() key: string;
  @ApiProperty({ enum: headlineMetrics, nullable: true }) metric: HeadlineMetric | null;
  @ApiProperty({ type: LocalTextDto, nullable: true }) text: LocalText | null;
  @ApiProperty({ enum: units }) unit: MeasureUnit;
  @ApiProperty({ type: SurveyTrendPointDto, isArray: true }) points: SurveyTrendPointDto[];
}

class SurveyGroupDto {
  @ApiProperty({ type: 'string', nullable: true, description: 'Null where it is not known of the company.' })
  key: string | null;
  @ApiProperty({ description: 'Too few answers, or next to such a group: nothing is then told.' }) hidden: boolean;
  @ApiProperty({ type: 'integer', nullable: true }) n: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) companies: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) invited: number | null;
  @ApiProperty({ type: 'number', nullable: true }) rr2: number | null;
  @ApiProperty({ description: 'Twelve answers and a rate of forty per cent: may be set in order.' }) mayRank: boolean;
  @ApiProperty({ type: SurveyMeasuredDto, isArray: true }) figures: SurveyMeasuredDto[];
}

class SurveySplitDto {
  @ApiProperty({ enum: resultSplits }) by: ResultSplit;
  @ApiProperty({ type: SurveyGroupDto, isArray: true }) groups: SurveyGroupDto[];
}

class SurveyBreakdownsDto {
  @ApiProperty({ format: 'date', description: 'The first day of the four quarters.' }) from: string;
  @ApiProperty({ format: 'date' }) until: string;
  @ApiProperty({ type: 'integer' }) n: number;
  @ApiProperty({ type: SurveyNamedDto, isArray: true }) waves: SurveyNamedDto[];
  @ApiProperty({ type: SurveySplitDto, isArray: true }) splits: SurveySplitDto[];
}

/** Below the minimum `state` is `too_few`, and only n, the number invited and the rates are told. */
export class SurveyResultsDto {
  @ApiProperty({ type: SurveyNamedDto }) survey: SurveyNamedDto;
  @ApiProperty({ type: SurveyNamedDto, isArray: true, description: 'What the figures are of.' })
  waves: SurveyNamedDto[];
  @ApiProperty() anonymous: boolean;
  @ApiProperty({ description: 'Of an open link: no N, no rate and no interval; stands for nobody else.' })
  isOpen: boolean;
  @ApiProperty({ enum: ['shown', 'too_few'] }) state: 'shown' | 'too_few';
  @ApiProperty({ type: 'integer', description: 'Answers.' }) n: number;
  @ApiProperty({
    type: 'integer',
    description: 'Answers that do not count yet: they come to, enough at once.',
  })
  waiting: number;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'The last day on which answers can be given.',
  })
  openUntil: string | null;
  @ApiProperty({ type: 'integer', description: 'N: how many were invited.' }) invited: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null in anonymous surveys.' }) companies: number | null;
  @ApiProperty({ type: SurveyRatesDto }) rates: SurveyRatesDto;
  @ApiProperty({ type: SurveyMinimumDto }) minimum: SurveyMinimumDto;
  @ApiProperty({ type: SurveyMinimumDto, description: 'How many more are needed before anything is told.' })
  missing: SurveyMinimumDto;
  @ApiProperty({ description: 'Fewer than twelve answers.' }) smallBase: boolean;
  @ApiProperty({ description: 'Whether figures may be set in order.' }) mayRank: boolean;
  @ApiProperty({ type: SurveyMeasuredDto, isArray: true }) figures: SurveyMeasuredDto[];
  @ApiProperty({ type: SurveyResultSectionDto, isArray: true }) sections: SurveyResultSectionDto[];
  @ApiProperty({ type: SurveyQuestionResultDto, isArray: true }) questions: SurveyQuestionResultDto[];
  @ApiProperty({ type: SurveyTrendDto, isArray: true }) trends: SurveyTrendDto[];
  @ApiProperty({ type: SurveyBreakdownsDto, nullable: true }) breakdowns: SurveyBreakdownsDto | null;
}
