import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { namesRecords, type Breakdown } from '@elinvoima/contracts';
import {
  indicatorLeftOut,
  indicatorRecords,
  indicatorSeries,
  indicatorValue,
  indicatorValues,
} from '@elinvoima/domain/indicators';
import { Clock, Database, Forbidden, type Actor } from '@elinvoima/domain/platform';
import { frozenValues } from '@elinvoima/domain/reports';
import { periodNamed } from '../http/period.js';
import { By, Requires } from '../http/policy.js';
import {
  CountedRecordPageDto,
  FrozenFigureDto,
  IndicatorDto,
  IndicatorListDto,
  IndicatorRecordsQuery,
  IndicatorSeriesDto,
  IndicatorSeriesQuery,
  IndicatorPeriodQuery,
  IndicatorsQuery,
  LeftOutListDto,
} from './indicators.dto.js';

/** Whether the actor may have a figure broken down so: by name, single records are for those who may open them. */
const mayBreakDown =
  ({ permissions }: Actor) =>
  (by: Breakdown): boolean =>
    permissions.has('indicators.records') || !namesRecords(by);

/** A figure as it was reported, where it has been; its key stands beside it already. */
const reported = (figure: FrozenFigureDto | undefined): FrozenFigureDto | null =>
  figure === undefined ? null : { value: figure.value, light: figure.light, closedAt: figure.closedAt };

@ApiTags('indicators')
@Controller('indicators')
export class IndicatorsController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Requires('indicators.read')
  @Get()
  @ApiOperation({ summary: 'The programme’s indicators of one period' })
  @ApiOkResponse({ type: IndicatorListDto })
  async list(@By() actor: Actor, @Query() { period: code, history }: IndicatorsQuery): Promise<IndicatorListDto> {
    const period = periodNamed(code);
    const frozen = await frozenValues(this.db, period.code);
    const values = await indicatorValues(this.db, this.clock, { period, language: actor.language, history });
    return {
      items: values.map((value) => ({
        ...value,
        breakdowns: value.breakdowns.filter(mayBreakDown(actor)),
        frozen: reported(frozen.get(value.key)),
      })),
    };
  }

  @Requires('indicators.read')
  @Get(':key')
  @ApiOperation({ summary: 'One indicator of a period' })
  @ApiOkResponse({ type: IndicatorDto })
  async get(
    @By() actor: Actor,
    @Param('key') key: string,
    @Query() { period: code }: IndicatorPeriodQuery,
  ): Promise<IndicatorDto> {
    const period = periodNamed(code);
    const frozen = await frozenValues(this.db, period.code);
    const value = await indicatorValue(this.db, this.clock, key, { period, language: actor.language });
    return { ...value, breakdowns: value.breakdowns.filter(mayBreakDown(actor)), frozen: reported(frozen.get(key)) };
  }

  @Requires('indicators.records')
  @Get(':key/records')
  @ApiOperation({ summary: 'The records that a figure counts, newest first' })
  @ApiOkResponse({ type: CountedRecordPageDto })
  records(
    @By() actor: Actor,
    @Param('key') key: string,
    @Query() { period, ...page }: IndicatorRecordsQuery,
  ): Promise<CountedRecordPageDto> {
    return indicatorRecords(this.db, this.clock, actor, key, periodNamed(period), page);
  }

  /** Numbers only, no record: for everybody who may read the figure. */
  @Requires('indicators.read')
  @Get(':key/left-out')
  @ApiOperation({ summary: 'How many records of the period are not in the figure, and why' })
  @ApiOkResponse({ type: LeftOutListDto })
  async leftOut(
    @By() { language }: Actor,
    @Param('key') key: string,
    @Query() { period }: IndicatorPeriodQuery,
  ): Promise<LeftOutListDto> {
    return { items: await indicatorLeftOut(this.db, this.clock, key, { period: periodNamed(period), language }) };
  }

  @Requires('indicators.read')
  @Get(':key/series')
  @ApiOperation({ summary: 'One figure over several periods, whole or broken down' })
  @ApiOkResponse({ type: IndicatorSeriesDto })
  async series(
    @By() actor: Actor,
    @Param('key') key: string,
    @Query() { from, to, by }: IndicatorSeriesQuery,
  ): Promise<IndicatorSeriesDto> {
    if (by !== undefined && !mayBreakDown(actor)(by)) throw new Forbidden();
    return indicatorSeries(this.db, this.clock, key, {
      from: periodNamed(from, 'from'),
      to: periodNamed(to, 'to'),
      by,
      language: actor.language,
    });
  }
}
