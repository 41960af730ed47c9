import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlanDocumentService, planDocumentDetails } from '@elinvoima/domain/land-use';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { PlanDocumentDto, PlanDocumentInputDto, PlanDocumentPatchDto } from './plan-proposals.dto.js';

/** The documents that proposals were sent in. They are listed through their proposals. */
@ApiTags('plan-proposals')
@Controller('plan-documents')
export class PlanDocumentsController {
  constructor(
    private readonly db: Database,
    private readonly documents: PlanDocumentService,
  ) {}

  @Requires('plan-proposals.read')
  @Get(':id')
  @ApiOperation({ summary: 'One document with its proposals' })
  @ApiOkResponse({ type: PlanDocumentDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<PlanDocumentDto> {
    return planDocumentDetails(this.db, id);
  }

  @Requires('plan-proposals.write')
  @Post()
  @ApiOperation({ summary: 'Enter a document that was sent, with its proposals' })
  @ApiCreatedResponse({ type: PlanDocumentDto })
  async create(
    @By() actor: Actor,
    @Body() body: PlanDocumentInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanDocumentDto> {
    return created(reply, 'plan-documents', await this.get(await this.documents.create(actor, body)));
  }

  @Requires('plan-proposals.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: PlanDocumentDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: PlanDocumentPatchDto,
  ): Promise<PlanDocumentDto> {
    await this.documents.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('plan-proposals.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin, its proposals with it' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.documents.remove(actor, id, version);
  }

  @Restores('plan-proposals.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin, its proposals with it' })
  @ApiOkResponse({ type: PlanDocumentDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanDocumentDto> {
    await this.documents.restore(actor, id);
    return this.get(id);
  }
}
