import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MergePreviews, MergeService, UndoMerge, listMerges, mergeView } from '@elinvoima/domain/merges';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { WritesLook } from '../http/looks.js';
import { By, Requires } from '../http/policy.js';
import {
  CompanyMergeInputDto,
  ContactMergeInputDto,
  MergeDto,
  MergePageDto,
  MergePreviewDto,
  MergePreviewQuery,
  MergesQuery,
} from './merges.dto.js';

@ApiTags('merges')
@Controller()
export class MergesController {
  constructor(
    private readonly db: Database,
    private readonly merges: MergeService,
    private readonly previews: MergePreviews,
    private readonly undoing: UndoMerge,
  ) {}

  @Requires('merges.write')
  @Get('companies/:id/merge-preview')
  @ApiOperation({ summary: 'What a merge would do, exactly; refuses as the merge would' })
  @ApiOkResponse({ type: MergePreviewDto })
  previewCompanies(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { with: otherId }: MergePreviewQuery,
  ): Promise<MergePreviewDto> {
    return this.previews.ofCompanies(id, otherId);
  }

  @Requires('merges.write')
  @WritesLook('contact')
  @Get('contacts/:id/merge-preview')
  @ApiOperation({ summary: 'What a merge would do, exactly; refuses as the merge would' })
  @ApiOkResponse({ type: MergePreviewDto })
  previewContacts(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { with: otherId }: MergePreviewQuery,
  ): Promise<MergePreviewDto> {
    return this.previews.ofContacts(id, otherId);
  }

  @Requires('merges.write')
  @Post('companies/:id/merge')
  @ApiOperation({ summary: 'Merge another company into this one, which survives' })
  @ApiCreatedResponse({ type: MergeDto })
  async mergeCompanies(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { otherId, fields }: CompanyMergeInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MergeDto> {
    return created(reply, 'merges', await this.get(await this.merges.mergeCompanies(actor, id, otherId, fields)));
  }

  @Requires('merges.write')
  @Post('contacts/:id/merge')
  @ApiOperation({ summary: 'Merge another contact into this one, which survives' })
  @ApiCreatedResponse({ type: MergeDto })
  async mergeContacts(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { otherId, fields }: ContactMergeInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MergeDto> {
    return created(reply, 'merges', await this.get(await this.merges.mergeContacts(actor, id, otherId, fields)));
  }

  @Requires('merges.write')
  @Get('merges')
  @ApiOperation({ summary: 'Merges, the newest first' })
  @ApiOkResponse({ type: MergePageDto })
  list(@Query() { kind, recordId, ...page }: MergesQuery): Promise<MergePageDto> {
    return listMerges(this.db, { kind, recordId }, page);
  }

  @Requires('merges.write')
  @Get('merges/:id')
  @ApiOperation({ summary: 'One merge' })
  @ApiOkResponse({ type: MergeDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<MergeDto> {
    return mergeView(this.db, id);
  }

  @Requires('merges.write')
  @Post('merges/:id/undo')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Make two records of one again; later merges of the same are undone first (409 names them)',
  })
  @ApiOkResponse({ type: MergeDto })
  async undo(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MergeDto> {
    await this.undoing.undo(actor, id);
    return this.get(id);
  }
}
