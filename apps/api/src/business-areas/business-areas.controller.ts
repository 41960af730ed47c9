import { BusinessAreaService, businessAreaDetails, listBusinessAreas } from '@elinvoima/domain/business-areas';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  BusinessAreaDto,
  BusinessAreaInputDto,
  BusinessAreaPageDto,
  BusinessAreaPatchDto,
  BusinessAreasQuery,
} from './business-areas.dto.js';

@ApiTags('business-areas')
@Controller('business-areas')
export class BusinessAreasController {
  constructor(
    private readonly db: Database,
    private readonly areas: BusinessAreaService,
  ) {}

  @Requires('sites.read')
  @Get()
  @ApiOperation({ summary: 'Business areas with how many sites and companies they have' })
  @ApiOkResponse({ type: BusinessAreaPageDto })
  list(@Query() { q, isPublic, ...page }: BusinessAreasQuery): Promise<BusinessAreaPageDto> {
    return listBusinessAreas(this.db, { q, isPublic }, page);
  }

  @Requires('sites.read')
  @Get(':id')
  @ApiOperation({
    summary: 'One business area: its plots and premises, the companies there, and the plans that touch it',
  })
  @ApiOkResponse({ type: BusinessAreaDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<BusinessAreaDto> {
    return businessAreaDetails(this.db, id);
  }

  @Requires('sites.write')
  @Post()
  @ApiOperation({ summary: 'Enter a business area' })
  @ApiCreatedResponse({ type: BusinessAreaDto })
  async create(
    @By() actor: Actor,
    @Body() body: BusinessAreaInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BusinessAreaDto> {
    return created(reply, 'business-areas', await this.get(await this.areas.create(actor, body)));
  }

  @Requires('sites.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields; `publicText` replaces all its languages' })
  @ApiOkResponse({ type: BusinessAreaDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: BusinessAreaPatchDto,
  ): Promise<BusinessAreaDto> {
    await this.areas.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('sites.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin; its sites and companies stay' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.areas.remove(actor, id, version);
  }

  @Restores('sites.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: BusinessAreaDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BusinessAreaDto> {
    await this.areas.restore(actor, id);
    return this.get(id);
  }
}
