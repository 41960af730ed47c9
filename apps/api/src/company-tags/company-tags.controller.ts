import { RenameTag, bulkChangeDetails } from '@elinvoima/domain/bulk-changes';
import { listTags } from '@elinvoima/domain/list-views';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BulkChangeDto } from '../bulk-changes/bulk-changes.dto.js';
import { created } from '../http/created.js';
import { By, Requires } from '../http/policy.js';
import { CompanyTagsDto, TagRenameDto } from './company-tags.dto.js';

@ApiTags('companies')
@Controller('company-tags')
export class CompanyTagsController {
  constructor(
    private readonly db: Database,
    private readonly tags: RenameTag,
  ) {}

  @Requires('companies.read')
  @Get()
  @ApiOperation({ summary: 'The tags of companies, the most used first' })
  @ApiOkResponse({ type: CompanyTagsDto })
  async list(): Promise<CompanyTagsDto> {
    return { items: await listTags(this.db) };
  }

  @Requires('bulk-changes.write')
  @Post('rename')
  @ApiOperation({
    summary:
      'Give a tag another name in every company that has it, in views and in letters not yet sent; a change to many',
  })
  @ApiCreatedResponse({ type: BulkChangeDto })
  async rename(
    @By() actor: Actor,
    @Body() body: TagRenameDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BulkChangeDto> {
    const id = await this.tags.rename(actor, body);
    return created(reply, 'bulk-changes', await bulkChangeDetails(this.db, actor, id));
  }
}
