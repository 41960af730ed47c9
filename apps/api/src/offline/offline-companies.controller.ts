import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { offlineCompanies, type OfflineCompanies } from '@elinvoima/domain/offline';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { WritesLook } from '../http/looks.js';
import { By, Requires } from '../http/policy.js';
import { OfflineCompaniesDto, OfflineCompaniesQuery } from './offline-companies.dto.js';

@ApiTags('companies')
@Controller('offline-companies')
export class OfflineCompaniesController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Requires('companies.read')
  @WritesLook('offline_companies')
  @Get()
  @ApiOperation({ summary: 'What the reader’s device keeps for a day without a network' })
  @ApiOkResponse({ type: OfflineCompaniesDto })
  get(@By() actor: Actor, @Query() { opened = [] }: OfflineCompaniesQuery): Promise<OfflineCompanies> {
    return offlineCompanies(this.db, actor, dayOf(this.clock.now()), opened);
  }
}
