import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, NotFound, type Actor } from '@elinvoima/domain/platform';
import { ThemeService, listThemes } from '@elinvoima/domain/surveys';
import type { FastifyReply } from 'fastify';
import { created } from '../../http/created.js';
import { By, Requires } from '../../http/policy.js';
import { SeenVersion } from '../../http/version.js';
import {
  SurveyThemeDto,
  SurveyThemeInputDto,
  SurveyThemeMergeDto,
  SurveyThemePatchDto,
  SurveyThemesDto,
} from './survey-comments.dto.js';

@ApiTags('surveys')
@Controller('survey-themes')
export class SurveyThemesController {
  constructor(
    private readonly db: Database,
    private readonly themes: ThemeService,
  ) {}

  @Requires('surveys.results', 'surveys.answers')
  @Get()
  @ApiOperation({ summary: 'What open answers speak of: the municipality’s own list' })
  @ApiOkResponse({ type: SurveyThemesDto })
  async list(): Promise<SurveyThemesDto> {
    return { items: await listThemes(this.db) };
  }

  @Requires('surveys.answers')
  @Post()
  @ApiOperation({ summary: 'Add a theme' })
  @ApiCreatedResponse({ type: SurveyThemeDto })
  async create(
    @By() actor: Actor,
    @Body() body: SurveyThemeInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SurveyThemeDto> {
    return created(reply, 'survey-themes', await this.one(await this.themes.create(actor, body)));
  }

  @Requires('surveys.answers')
  @Patch(':id')
  @ApiOperation({ summary: 'Rename it, change its words, put it away or take it back into use' })
  @ApiOkResponse({ type: SurveyThemeDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SurveyThemePatchDto,
  ): Promise<SurveyThemeDto> {
    await this.themes.update(actor, id, version, body);
    return this.one(id);
  }

  @Requires('surveys.answers')
  @Post(':id/merge')
  @HttpCode(200)
  @ApiOperation({ summary: 'Move its answers under another theme and put it away' })
  @ApiOkResponse({ type: SurveyThemeDto })
  async merge(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { intoId }: SurveyThemeMergeDto,
  ): Promise<SurveyThemeDto> {
    await this.themes.merge(actor, id, intoId);
    return this.one(id);
  }

  private async one(id: string): Promise<SurveyThemeDto> {
    const theme = (await listThemes(this.db)).find((each) => each.id === id);
    if (theme === undefined) throw new NotFound();
    return theme;
  }
}
