import { Database, type Actor } from '@elinvoima/domain/platform';
import {
  SurveyService,
  SurveyTestLinks,
  listSurveyVersions,
  surveyDetails,
  surveyVersion,
} from '@elinvoima/domain/surveys';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NumberInPath } from '../http/number-in-path.js';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  SurveyDto,
  SurveyPatchDto,
  SurveyTestLinkDto,
  SurveyTestLinkInputDto,
  SurveyVersionDto,
  SurveyVersionPageDto,
  SurveyVersionsQuery,
} from './surveys.dto.js';

/** What is done to a survey before and beside sending it. */
@ApiTags('surveys')
@Controller('surveys')
export class SurveyBuilderController {
  constructor(
    private readonly db: Database,
    private readonly surveys: SurveyService,
    private readonly testLinks: SurveyTestLinks,
  ) {}

  @Requires('surveys.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the name or the draft; published versions stay as they are' })
  @ApiOkResponse({ type: SurveyDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SurveyPatchDto,
  ): Promise<SurveyDto> {
    await this.surveys.update(actor, id, version, body);
    return surveyDetails(this.db, id);
  }

  @Requires('surveys.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move one that was never sent to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.surveys.remove(actor, id, version);
  }

  @Restores('surveys.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: SurveyDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyDto> {
    await this.surveys.restore(actor, id);
    return surveyDetails(this.db, id);
  }

  @Requires('surveys.write')
  @Post(':id/retire')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a published survey out of use; publishing brings it back' })
  @ApiOkResponse({ type: SurveyDto })
  async retire(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SurveyDto> {
    await this.surveys.retire(actor, id);
    return surveyDetails(this.db, id);
  }

  @Requires('surveys.read')
  @Get(':id/versions')
  @ApiOperation({ summary: 'Its published versions, newest first' })
  @ApiOkResponse({ type: SurveyVersionPageDto })
  versions(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit, cursor, sort, withTotal }: SurveyVersionsQuery,
  ): Promise<SurveyVersionPageDto> {
    return listSurveyVersions(this.db, id, { limit, cursor, sort, withTotal });
  }

  @Requires('surveys.read')
  @Get(':id/versions/:n')
  @ApiOperation({ summary: 'One published version, word for word' })
  @ApiOkResponse({ type: SurveyVersionDto })
  version(@Param('id', ParseUUIDPipe) id: string, @Param('n', NumberInPath) n: number): Promise<SurveyVersionDto> {
    return surveyVersion(this.db, id, n);
  }

  @Requires('surveys.write')
  // A link is kept as its hash alone: never in the row that a repeated key would be answered from.
  @OwnTransaction()
  @Post(':id/test-link')
  @ApiOperation({ summary: 'A link to try it out; what is answered through it is never stored or counted' })
  @ApiCreatedResponse({ type: SurveyTestLinkDto })
  testLink(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: SurveyTestLinkInputDto,
  ): Promise<SurveyTestLinkDto> {
    return this.testLinks.issue(actor, id, version);
  }
}
