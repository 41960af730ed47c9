import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNotModifiedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPermanentRedirectResponse,
  ApiTags,
} from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { CompanyService, companyDetails, companyNameIndex, listCompanies } from '@elinvoima/domain/companies';
import { demandFilter } from '@elinvoima/domain/list-views';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { mergedAway } from '../http/problem.dto.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  CompaniesQuery,
  CompanyDto,
  CompanyInputDto,
  CompanyNameIndexDto,
  CompanyPageDto,
  CompanyPatchDto,
} from './companies.dto.js';
import { toCompanyDto } from './company.mapper.js';

@ApiTags('companies')
@Controller('companies')
export class CompaniesController {
  constructor(
    private readonly db: Database,
    private readonly companies: CompanyService,
    private readonly clock: Clock,
  ) {}

  @Requires('companies.read')
  @Get()
  @ApiOperation({ summary: 'Companies' })
  @ApiOkResponse({ type: CompanyPageDto })
  list(
    @By() actor: Actor,
    @Query() { limit, cursor, sort, withTotal, ...filter }: CompaniesQuery,
  ): Promise<CompanyPageDto> {
    demandFilter(actor, 'companies', { ...filter });
    const today = dayOf(this.clock.now());
    return listCompanies(this.db, { ...filter, today }, { limit, cursor, sort, withTotal });
  }

  /** No keyset paging: a device searches it in memory, and half an index would silently not find. */
  @Requires('companies.read')
  @Get('name-index')
  @ApiOperation({ summary: 'Every company by its names, for search in memory; 304 when `If-None-Match` still holds' })
  @ApiHeader({ name: 'If-None-Match', required: false, description: 'The `ETag` of the index that one has.' })
  @ApiOkResponse({ type: CompanyNameIndexDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiNotModifiedResponse({ description: 'The index has not changed.' })
  async nameIndex(
    @Headers('if-none-match') seen: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CompanyNameIndexDto | undefined> {
    const { etag, items } = await companyNameIndex(this.db);
    reply.header('ETag', etag);
    if (!(seen ?? '').includes(etag)) return { items };
    reply.status(304);
    return undefined;
  }

  @Requires('companies.read')
  @Get(':id')
  @ApiOperation({ summary: 'One company with its register facts' })
  @ApiOkResponse({ type: CompanyDto })
  @ApiPermanentRedirectResponse(mergedAway)
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<CompanyDto> {
    return toCompanyDto(await companyDetails(this.db, id));
  }

  @Requires('companies.write')
  @Post()
  @ApiOperation({ summary: 'Enter a company by hand' })
  @ApiCreatedResponse({ type: CompanyDto })
  async create(
    @By() actor: Actor,
    @Body() body: CompanyInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CompanyDto> {
    const { id } = await this.companies.create(actor, body);
    return created(reply, 'companies', await this.get(id));
  }

  @Requires('companies.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: CompanyDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: CompanyPatchDto,
  ): Promise<CompanyDto> {
    await this.companies.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('companies.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.companies.remove(actor, id, version);
  }

  @Restores('companies.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: CompanyDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CompanyDto> {
    await this.companies.restore(actor, id);
    return this.get(id);
  }
}
