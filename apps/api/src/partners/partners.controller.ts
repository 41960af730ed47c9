import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PartnerService } from '@elinvoima/domain/partners';
import type { Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { PartnerDto, PartnerInputDto, PartnerPageDto, PartnerPatchDto, PartnersQuery } from './partners.dto.js';

@ApiTags('partners')
@Controller('partners')
export class PartnersController {
  constructor(private readonly partners: PartnerService) {}

  @Requires('partners.read')
  @Get()
  @ApiOperation({ summary: 'Partners of the service network' })
  @ApiOkResponse({ type: PartnerPageDto })
  list(@Query() { q, sector, area, unchecked, ...page }: PartnersQuery): Promise<PartnerPageDto> {
    return this.partners.list({ q, sector, area, unchecked }, page);
  }

  @Requires('partners.read')
  @Get(':id')
  @ApiOperation({ summary: 'One partner' })
  @ApiOkResponse({ type: PartnerDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<PartnerDto> {
    return this.partners.get(id);
  }

  @Requires('partners.write')
  @Post()
  @ApiOperation({ summary: 'Enter a partner' })
  @ApiCreatedResponse({ type: PartnerDto })
  async create(
    @By() actor: Actor,
    @Body() body: PartnerInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerDto> {
    return created(reply, 'partners', await this.partners.create(actor, body));
  }

  @Requires('partners.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: PartnerDto })
  update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: PartnerPatchDto,
  ): Promise<PartnerDto> {
    return this.partners.update(actor, id, version, body);
  }

  @Requires('partners.write')
  @Post(':id/check')
  @HttpCode(200)
  @ApiOperation({ summary: 'The details have been seen to be so, today' })
  @ApiOkResponse({ type: PartnerDto })
  check(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PartnerDto> {
    return this.partners.check(actor, id);
  }

  @Requires('partners.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.partners.remove(actor, id, version);
  }

  @Restores('partners.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: PartnerDto })
  restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PartnerDto> {
    return this.partners.restore(actor, id);
  }
}
