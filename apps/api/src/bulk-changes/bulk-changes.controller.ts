import { BulkChangeService, bulkChangeDetails } from '@elinvoima/domain/bulk-changes';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires } from '../http/policy.js';
import { BulkChangeDto, BulkChangeInputDto } from './bulk-changes.dto.js';

@ApiTags('bulk-changes')
@Controller('bulk-changes')
export class BulkChangesController {
  constructor(
    private readonly db: Database,
    private readonly changes: BulkChangeService,
  ) {}

  @Requires('bulk-changes.write')
  @Post()
  @ApiOperation({ summary: 'Change a field of many records, in one transaction; at most ten thousand' })
  @ApiCreatedResponse({ type: BulkChangeDto })
  async apply(
    @By() actor: Actor,
    @Body() body: BulkChangeInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BulkChangeDto> {
    return created(reply, 'bulk-changes', await this.get(actor, await this.changes.apply(actor, body)));
  }

  @Requires('bulk-changes.write')
  @Get(':id')
  @ApiOperation({ summary: 'One change to many' })
  @ApiOkResponse({ type: BulkChangeDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BulkChangeDto> {
    return bulkChangeDetails(this.db, actor, id);
  }

  @Requires('bulk-changes.write')
  @Post(':id/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give back what stood there before, where nobody has touched the record since' })
  @ApiOkResponse({ type: BulkChangeDto })
  async undo(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BulkChangeDto> {
    await this.changes.undo(actor, id);
    return this.get(actor, id);
  }
}
