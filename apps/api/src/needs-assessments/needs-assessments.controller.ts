import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { NeedsSplit } from '@elinvoima/contracts';
import {
  NeedsAssessmentService,
  NeedsSummary,
  listNeedsAssessments,
  needsAssessmentDetails,
  type NeedsAssessmentFilter,
} from '@elinvoima/domain/needs-assessments';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { WritesLook } from '../http/looks.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  NeedsAssessmentDto,
  NeedsAssessmentInputDto,
  NeedsAssessmentPageDto,
  NeedsAssessmentPatchDto,
  NeedsAssessmentsQuery,
} from './needs-assessments.dto.js';

@ApiTags('needs-assessments')
@Controller('needs-assessments')
export class NeedsAssessmentsController {
  constructor(
    private readonly db: Database,
    private readonly assessments: NeedsAssessmentService,
    private readonly summary: NeedsSummary,
  ) {}

  @Requires('needs-assessments.read')
  @Get()
  @ApiOperation({ summary: 'Needs assessments, the newest first: coded answers only' })
  @ApiOkResponse({ type: NeedsAssessmentPageDto })
  list(@Query() query: NeedsAssessmentsQuery): Promise<NeedsAssessmentPageDto> {
    const { limit, cursor, sort, withTotal, newest, since, until, industry, size, village, ...filter } = query;
    return listNeedsAssessments(
      this.db,
      {
        ...filter,
        ...(newest && { newestWithin: this.summary.spanOf({ since, until }) }),
        group: groupOf({ industry, size, village }),
      },
      { limit, cursor, sort, withTotal },
    );
  }

  @Requires('needs-assessments.read')
  @WritesLook('needs_assessment')
  @Get(':id')
  @ApiOperation({ summary: 'One assessment; its confidential part for its circle only' })
  @ApiOkResponse({ type: NeedsAssessmentDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<NeedsAssessmentDto> {
    return needsAssessmentDetails(this.db, actor, id);
  }

  @Requires('needs-assessments.write')
  @Post()
  @ApiOperation({ summary: 'Write down what a company told at a visit; nothing but the company is needed' })
  @ApiCreatedResponse({ type: NeedsAssessmentDto })
  async create(
    @By() actor: Actor,
    @Body() body: NeedsAssessmentInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NeedsAssessmentDto> {
    return created(reply, 'needs-assessments', await this.get(actor, await this.assessments.create(actor, body)));
  }

  @Requires('needs-assessments.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields; a given list replaces the whole list' })
  @ApiOkResponse({ type: NeedsAssessmentDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: NeedsAssessmentPatchDto,
  ): Promise<NeedsAssessmentDto> {
    await this.assessments.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @Requires('needs-assessments.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.assessments.remove(actor, id, version);
  }

  @Restores('needs-assessments.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: NeedsAssessmentDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<NeedsAssessmentDto> {
    await this.assessments.restore(actor, id);
    return this.get(actor, id);
  }
}

/** The group that was asked for: one split at a time, as the summary has it. */
function groupOf(asked: Partial<Record<NeedsSplit, string>>): NeedsAssessmentFilter['group'] {
  for (const by of ['industry', 'size', 'village'] as const) {
    const key = asked[by];
    if (key !== undefined) return { by, key: key === 'unknown' ? null : key };
  }
  return undefined;
}
