import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ImpactAssessmentService, impactAssessment, impactAssessmentsOf } from '@elinvoima/domain/impact-assessments';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  CooperationAssessmentInputDto,
  ImpactAssessmentDto,
  ImpactAssessmentInputDto,
  ImpactAssessmentPatchDto,
  ImpactAssessmentsDto,
} from './impact-assessments.dto.js';

/** Entered below their subject; changed by themselves, where the service asks for the right to change the subject. */
@ApiTags('impact-assessments')
@Controller()
export class ImpactAssessmentsController {
  constructor(
    private readonly db: Database,
    private readonly assessments: ImpactAssessmentService,
  ) {}

  @Requires('land-use-projects.read')
  @Get('land-use-projects/:id/impact-assessments')
  @ApiOperation({ summary: 'Assessments of a land-use project’s effect' })
  @ApiOkResponse({ type: ImpactAssessmentsDto })
  async ofProject(@Param('id', ParseUUIDPipe) id: string): Promise<ImpactAssessmentsDto> {
    return { items: await impactAssessmentsOf(this.db, { kind: 'land_use_project', id }) };
  }

  @Requires('cooperations.read')
  @Get('cooperations/:id/impact-assessments')
  @ApiOperation({ summary: 'Assessments of a cooperation’s effect' })
  @ApiOkResponse({ type: ImpactAssessmentsDto })
  async ofCooperation(@Param('id', ParseUUIDPipe) id: string): Promise<ImpactAssessmentsDto> {
    return { items: await impactAssessmentsOf(this.db, { kind: 'cooperation', id }) };
  }

  @Requires('land-use-projects.write')
  @Post('land-use-projects/:id/impact-assessments')
  @ApiOperation({ summary: 'Assess a land-use project’s effect by the rubric 0–3' })
  @ApiCreatedResponse({ type: ImpactAssessmentDto })
  async assessProject(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ImpactAssessmentInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImpactAssessmentDto> {
    const made = await this.assessments.create(actor, { kind: 'land_use_project', id }, body);
    return created(reply, 'impact-assessments', await impactAssessment(this.db, made));
  }

  @Requires('cooperations.write')
  @Post('cooperations/:id/impact-assessments')
  @ApiOperation({ summary: 'Assess a cooperation’s effect by the rubric 0–3, the partner’s own score beside ours' })
  @ApiCreatedResponse({ type: ImpactAssessmentDto })
  async assessCooperation(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CooperationAssessmentInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImpactAssessmentDto> {
    const made = await this.assessments.create(actor, { kind: 'cooperation', id }, body);
    return created(reply, 'impact-assessments', await impactAssessment(this.db, made));
  }

  @Requires('land-use-projects.read', 'cooperations.read')
  @Get('impact-assessments/:id')
  @ApiOperation({ summary: 'One assessment; needs the right to read what is assessed' })
  @ApiOkResponse({ type: ImpactAssessmentDto })
  async get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImpactAssessmentDto> {
    await this.assessments.demandReadable(actor, id);
    return impactAssessment(this.db, id);
  }

  @Requires('land-use-projects.write', 'cooperations.write')
  @Patch('impact-assessments/:id')
  @ApiOperation({ summary: 'Change the given fields; needs the right to change what is assessed' })
  @ApiOkResponse({ type: ImpactAssessmentDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ImpactAssessmentPatchDto,
  ): Promise<ImpactAssessmentDto> {
    await this.assessments.update(actor, id, version, body);
    return impactAssessment(this.db, id);
  }

  @Requires('land-use-projects.write', 'cooperations.write')
  @Delete('impact-assessments/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.assessments.remove(actor, id, version);
  }

  @Restores('land-use-projects.write', 'cooperations.write')
  @Post('impact-assessments/:id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: ImpactAssessmentDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImpactAssessmentDto> {
    await this.assessments.restore(actor, id);
    return impactAssessment(this.db, id);
  }
}
