import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DialogueService, dialogueOf } from '@elinvoima/domain/events';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  DialogueDto,
  DialogueEditionInputDto,
  DialogueFactsDto,
  DialogueGiveDto,
  DialogueGivenDto,
  DialogueMaterialInputDto,
  DialogueQuestionInputDto,
  DialogueQuestionPatchDto,
} from './dialogue.dto.js';

/** A market dialogue: the procurement, the same material to all, questions with answers for all. */
@ApiTags('events')
@Controller('events/:id/dialogue')
export class DialogueController {
  constructor(
    private readonly db: Database,
    private readonly dialogues: DialogueService,
  ) {}

  @Requires('events.read')
  @Get()
  @ApiOperation({ summary: 'The dialogue with its companies, who has which material, and the questions' })
  @ApiOkResponse({ type: DialogueDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<DialogueDto> {
    return dialogueOf(this.db, id);
  }

  @Requires('events.write')
  @Put()
  @ApiOperation({ summary: 'What is procured, by whom and when; how many were told and offered' })
  @ApiOkResponse({ type: DialogueDto })
  async describe(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() facts: DialogueFactsDto,
  ): Promise<DialogueDto> {
    await this.dialogues.describe(actor, id, version, facts);
    return this.get(id);
  }

  @Requires('events.write')
  @Post('materials')
  @ApiOperation({ summary: 'Add a material with its first edition' })
  @ApiCreatedResponse({ type: DialogueDto })
  async addMaterial(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DialogueMaterialInputDto,
  ): Promise<DialogueDto> {
    await this.dialogues.addMaterial(actor, id, body);
    return this.get(id);
  }

  @Requires('events.write')
  @Post('materials/:materialId/editions')
  @ApiOperation({ summary: 'A new edition; what was given stays as it was' })
  @ApiCreatedResponse({ type: DialogueDto })
  async addEdition(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('materialId', ParseUUIDPipe) materialId: string,
    @Body() body: DialogueEditionInputDto,
  ): Promise<DialogueDto> {
    await this.dialogues.addEdition(actor, id, materialId, body);
    return this.get(id);
  }

  @Requires('events.write')
  @Post('materials/:materialId/give')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give the newest edition to every company that lacks it' })
  @ApiOkResponse({ type: DialogueGivenDto })
  async give(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('materialId', ParseUUIDPipe) materialId: string,
    @Body() { way }: DialogueGiveDto,
  ): Promise<DialogueGivenDto> {
    return { given: await this.dialogues.give(actor, id, materialId, way) };
  }

  @Requires('events.write')
  @Post('questions')
  @ApiOperation({ summary: 'Write down a question, with its answer if there is one' })
  @ApiCreatedResponse({ type: DialogueDto })
  async ask(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DialogueQuestionInputDto,
  ): Promise<DialogueDto> {
    await this.dialogues.ask(actor, id, body);
    return this.get(id);
  }

  @Requires('events.write')
  @Patch('questions/:questionId')
  @ApiOperation({ summary: 'Answer a question, and publish the answer to all' })
  @ApiOkResponse({ type: DialogueDto })
  async answer(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('questionId', ParseUUIDPipe) questionId: string,
    @SeenVersion() version: number,
    @Body() body: DialogueQuestionPatchDto,
  ): Promise<DialogueDto> {
    await this.dialogues.answer(actor, id, questionId, version, body);
    return this.get(id);
  }
}
