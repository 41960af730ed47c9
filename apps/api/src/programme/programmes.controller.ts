import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { namedIndicators } from '@elinvoima/domain/indicators';
import { Clock, Database, findLiving, theMunicipality, type Actor } from '@elinvoima/domain/platform';
import { Programme, ProgrammeService, listProgrammes, programmeAsFile, programmeOn } from '@elinvoima/domain/programme';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { refuseIdentityCodes } from '../http/validation.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  ProgrammeComparisonDto,
  ProgrammeCopyDto,
  ProgrammeImportQuery,
  ProgrammePageDto,
  ProgrammePatchDto,
  ProgrammeWholeDto,
  ProgrammesQuery,
} from './programmes.dto.js';

/** A programme's file is read by the domain, which tells every fault with its place; its form is not repeated here. */
const fileBody = {
  description: 'A programme’s file, format 2, as `GET /programmes/{id}/file` writes it.',
  schema: { type: 'object', additionalProperties: true },
} as const;

@ApiTags('programmes')
@Controller('programmes')
export class ProgrammesController {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeService,
    private readonly clock: Clock,
  ) {}

  @Requires('settings.read')
  @Get()
  @ApiOperation({ summary: 'Versions of the programme, newest council term first' })
  @ApiOkResponse({ type: ProgrammePageDto })
  list(
    @By() { language }: Actor,
    @Query() { limit, cursor, sort, withTotal, ...filter }: ProgrammesQuery,
  ): Promise<ProgrammePageDto> {
    const today = dayOf(this.clock.now());
    return listProgrammes(this.db, filter, { limit, cursor, sort, withTotal }, { today, language });
  }

  @Requires('settings.read')
  @Get(':id')
  @ApiOperation({ summary: 'One version, whole, in every language' })
  @ApiOkResponse({ type: ProgrammeWholeDto })
  async get(@By() { language }: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProgrammeWholeDto> {
    const programme = await findLiving(this.db, Programme, id);
    const { name, validFrom, validUntil, promises, factors, goals, trends } = await programmeAsFile(this.db, id);
    const inForce = await this.idInForce();
    return {
      id,
      code: programme.code,
      state: programme.state,
      municipalityCode: programme.municipalityCode,
      isOurs: (await theMunicipality(this.db)).code === programme.municipalityCode,
      isInForce: id === inForce,
      name,
      validFrom,
      validUntil,
      promises,
      factors,
      goals,
      trends,
      indicators: await namedIndicators(
        this.db,
        programme,
        factors.flatMap(({ indicators }) => indicators),
        language,
      ),
      updatedAt: programme.updatedAt,
      version: programme.version,
    };
  }

  @Requires('settings.read')
  @Get(':id/file')
  @ApiOperation({ summary: 'The version as its file: importing it again changes nothing' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Record<string, unknown>> {
    const file = await programmeAsFile(this.db, id);
    reply.header('Content-Disposition', `attachment; filename="${file.code}-${file.validFrom}.json"`);
    return { ...file };
  }

  @Requires('programme.write')
  @Post('comparison')
  @HttpCode(200)
  @ApiOperation({ summary: 'What importing a file would change, without changing it' })
  @ApiBody(fileBody)
  @ApiOkResponse({ type: ProgrammeComparisonDto })
  async compare(@By() { language }: Actor, @Body() document: unknown): Promise<ProgrammeComparisonDto> {
    refuseIdentityCodes(document);
    const { file, ...comparison } = await this.programmes.compare(document);
    const { code } = await theMunicipality(this.db);
    return {
      ...comparison,
      name: file.name[language],
      validFrom: file.validFrom,
      isOurs: file.municipality.code === code,
    };
  }

  @Requires('programme.write')
  @Post()
  @ApiOperation({ summary: 'Import a file: a new version, or the changes of the one that begins the same day' })
  @ApiBody(fileBody)
  @ApiCreatedResponse({ type: ProgrammeWholeDto })
  async import(
    @By() actor: Actor,
    @Body() document: unknown,
    @Query() { draft }: ProgrammeImportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeWholeDto> {
    refuseIdentityCodes(document);
    const id = await this.programmes.import(actor, document, { asDraft: draft === true });
    return created(reply, 'programmes', await this.get(actor, id));
  }

  @Requires('programme.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given members; lists are given whole' })
  @ApiOkResponse({ type: ProgrammeWholeDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ProgrammePatchDto,
  ): Promise<ProgrammeWholeDto> {
    await this.programmes.update(actor, id, version, body);
    return this.get(actor, id);
  }

  @Requires('programme.write')
  @Post(':id/adopt')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put a draft in force for its days' })
  @ApiOkResponse({ type: ProgrammeWholeDto })
  async adopt(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProgrammeWholeDto> {
    await this.programmes.adopt(actor, id);
    return this.get(actor, id);
  }

  @Requires('programme.write')
  @Post(':id/copy')
  @ApiOperation({ summary: 'A draft for the next council term from this version' })
  @ApiCreatedResponse({ type: ProgrammeWholeDto })
  async copy(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { validFrom }: ProgrammeCopyDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeWholeDto> {
    return created(reply, 'programmes', await this.get(actor, await this.programmes.copy(actor, id, validFrom)));
  }

  @Requires('programme.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move a draft to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.programmes.remove(actor, id, version);
  }

  @Restores('programme.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring a draft back from the bin' })
  @ApiOkResponse({ type: ProgrammeWholeDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProgrammeWholeDto> {
    await this.programmes.restore(actor, id);
    return this.get(actor, id);
  }

  private async idInForce(): Promise<string> {
    return (await programmeOn(this.db, dayOf(this.clock.now()))).programme.id;
  }
}
