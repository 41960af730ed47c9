import { ListViewService, listListViews, listViewDetails } from '@elinvoima/domain/list-views';
import { Database, type Actor } from '@elinvoima/domain/platform';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, SignedInOnly } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  DefaultListViewDto,
  ListViewDto,
  ListViewInputDto,
  ListViewPageDto,
  ListViewPatchDto,
  ListViewsQuery,
} from './list-views.dto.js';

/** One's own views need no right but that to the list, which the service asks for. */
@ApiTags('list-views')
@Controller('list-views')
export class ListViewsController {
  constructor(
    private readonly db: Database,
    private readonly views: ListViewService,
  ) {}

  @SignedInOnly()
  @Get()
  @ApiOperation({ summary: 'One’s own views of lists, and the shared ones' })
  @ApiOkResponse({ type: ListViewPageDto })
  list(
    @By() actor: Actor,
    @Query() { limit, cursor, sort, withTotal, list }: ListViewsQuery,
  ): Promise<ListViewPageDto> {
    return listListViews(this.db, actor, { list }, { limit, cursor, sort, withTotal });
  }

  @SignedInOnly()
  @Put('default')
  @HttpCode(204)
  @ApiOperation({ summary: 'In which view a list opens for oneself' })
  @ApiNoContentResponse()
  async openIn(@By() actor: Actor, @Body() { list, viewId }: DefaultListViewDto): Promise<void> {
    await this.views.openIn(actor, list, viewId);
  }

  @SignedInOnly()
  @Get(':id')
  @ApiOperation({ summary: 'One view' })
  @ApiOkResponse({ type: ListViewDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ListViewDto> {
    return listViewDetails(this.db, actor, id);
  }

  @SignedInOnly()
  @Post()
  @ApiOperation({ summary: 'Keep a view' })
  @ApiCreatedResponse({ type: ListViewDto })
  async create(
    @By() actor: Actor,
    @Body() { list, ...input }: ListViewInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ListViewDto> {
    return created(reply, 'list-views', await this.get(actor, await this.views.create(actor, list, input)));
  }

  @SignedInOnly()
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: ListViewDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ListViewPatchDto,
  ): Promise<ListViewDto> {
    await this.views.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @SignedInOnly()
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove for good; keeping the same again brings it back' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.views.remove(actor, id, version);
  }
}
