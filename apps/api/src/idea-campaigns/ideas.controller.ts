import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ModerateIdeas, ideaDetails, listIdeas } from '@elinvoima/domain/idea-campaigns';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  HideIdeaDto,
  IdeaDto,
  IdeaPageDto,
  IdeaPatchDto,
  IdeasQuery,
  JudgeIdeaDto,
  NewIdeaDto,
  TakenUpDto,
} from './ideas.dto.js';

/** Ideas as the municipality handles them: read, shown or hidden, grouped, judged and taken up. */
@ApiTags('idea-campaigns')
@Controller()
export class IdeasController {
  constructor(
    private readonly db: Database,
    private readonly moderating: ModerateIdeas,
  ) {}

  @Requires('initiatives.read')
  @Get('idea-campaigns/:id/ideas')
  @ApiOperation({ summary: 'A campaign’s ideas, those that wait for a reader first' })
  @ApiOkResponse({ type: IdeaPageDto })
  list(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit, cursor, sort, withTotal, ...filter }: IdeasQuery,
  ): Promise<IdeaPageDto> {
    return listIdeas(this.db, id, filter, { limit, cursor, sort, withTotal });
  }

  @Requires('initiatives.write')
  @Post('idea-campaigns/:id/ideas')
  @ApiOperation({ summary: 'Type in an idea that came on paper or by word of mouth' })
  @ApiCreatedResponse({ type: IdeaDto })
  async add(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewIdeaDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IdeaDto> {
    return created(reply, 'ideas', await this.get(await this.moderating.add(actor, id, body)));
  }

  @Requires('initiatives.read')
  @Get('ideas/:id')
  @ApiOperation({ summary: 'One idea with its comments' })
  @ApiOkResponse({ type: IdeaDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<IdeaDto> {
    return ideaDetails(this.db, id);
  }

  @Requires('initiatives.write')
  @Patch('ideas/:id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: IdeaDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: IdeaPatchDto,
  ): Promise<IdeaDto> {
    await this.moderating.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post('ideas/:id/publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Show it to everybody' })
  @ApiOkResponse({ type: IdeaDto })
  async publish(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IdeaDto> {
    await this.moderating.publish(actor, id);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post('ideas/:id/hide')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take it out of sight' })
  @ApiOkResponse({ type: IdeaDto })
  async hide(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: HideIdeaDto,
  ): Promise<IdeaDto> {
    await this.moderating.hide(actor, id, reason);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post('ideas/:id/judge')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say what became of it' })
  @ApiOkResponse({ type: IdeaDto })
  async judge(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { outcome, reason }: JudgeIdeaDto,
  ): Promise<IdeaDto> {
    await this.moderating.judge(actor, id, outcome, reason ?? null);
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post('ideas/:id/take-up')
  @HttpCode(200)
  @ApiOperation({ summary: 'Make an initiative of it, received the day the idea was' })
  @ApiOkResponse({ type: TakenUpDto })
  async takeUp(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TakenUpDto> {
    return { initiativeId: await this.moderating.takeUp(actor, id) };
  }

  @Requires('initiatives.write')
  @Post('ideas/:id/comments/:commentId/publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Show a comment to everybody' })
  @ApiOkResponse({ type: IdeaDto })
  async publishComment(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('commentId', ParseUUIDPipe) commentId: string,
  ): Promise<IdeaDto> {
    await this.moderating.moderateComment(actor, id, commentId, 'published');
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Post('ideas/:id/comments/:commentId/hide')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a comment out of sight' })
  @ApiOkResponse({ type: IdeaDto })
  async hideComment(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('commentId', ParseUUIDPipe) commentId: string,
  ): Promise<IdeaDto> {
    await this.moderating.moderateComment(actor, id, commentId, 'hidden');
    return this.get(id);
  }

  @Requires('initiatives.write')
  @Delete('ideas/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.moderating.remove(actor, id, version);
  }

  @Restores('initiatives.write')
  @Post('ideas/:id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: IdeaDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IdeaDto> {
    await this.moderating.restore(actor, id);
    return this.get(id);
  }
}
