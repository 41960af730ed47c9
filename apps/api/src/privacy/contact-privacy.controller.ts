import { Database, type Actor } from '@elinvoima/domain/platform';
import { ErasePerson, PackagePerson, PrivacyService, personOfContact } from '@elinvoima/domain/privacy';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OwnTransaction } from '../http/idempotency.js';
import { WritesLook } from '../http/looks.js';
import { By, Requires, WithoutStepUp } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  ContactPrivacyDto,
  DataPackageDto,
  ErasureDto,
  ErasureOrderDto,
  ErasurePreviewDto,
  PrivacyPatchDto,
  RectificationInputDto,
} from './privacy.dto.js';

@ApiTags('privacy')
@Controller('contacts/:id')
export class ContactPrivacyController {
  constructor(
    private readonly db: Database,
    private readonly privacy: PrivacyService,
    private readonly packaging: PackagePerson,
    private readonly erasing: ErasePerson,
  ) {}

  /** A part of the person's card, which is open to its reader anyway. */
  @WithoutStepUp()
  @WritesLook('contact')
  @Requires('privacy.read')
  @Get('privacy')
  @ApiOperation({ summary: 'Why a contact’s data are kept, what they have agreed or objected to, what was corrected' })
  @ApiOkResponse({ type: ContactPrivacyDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<ContactPrivacyDto> {
    return this.privacy.of(id);
  }

  /** A person who calls to object is not kept waiting for a password. */
  @WithoutStepUp()
  @Requires('privacy.write')
  @Patch('privacy')
  @ApiOperation({ summary: 'Record purpose, source, restriction or objection' })
  @ApiOkResponse({ type: ContactPrivacyDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: PrivacyPatchDto,
  ): Promise<ContactPrivacyDto> {
    await this.privacy.update(actor, id, version, body);
    return this.get(id);
  }

  /** Gives nothing out. */
  @WithoutStepUp()
  @Requires('privacy.write')
  @Post('rectifications')
  @ApiOperation({ summary: 'Record what was corrected, at whose request, and who was told' })
  @ApiCreatedResponse({ type: ContactPrivacyDto })
  async rectify(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RectificationInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContactPrivacyDto> {
    await this.privacy.rectify(actor, id, body);
    reply.header('Location', `/api/contacts/${id}/privacy`);
    return this.get(id);
  }

  /** Read in a snapshot of its own and stored before its row commits. */
  @OwnTransaction()
  @Requires('privacy.read')
  @Post('data-package')
  @ApiOperation({ summary: 'Everything that is kept of a contact, as one file: JSON, a page to read, attachments' })
  @ApiCreatedResponse({ type: DataPackageDto })
  async package(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataPackageDto> {
    const made = await this.packaging.make(actor, await personOfContact(this.db, id), actor.language);
    reply.header('Location', `/api/privacy/packages/${made}/file`);
    return this.packaging.view(actor, made);
  }

  @WritesLook('contact')
  @Requires('privacy.erase')
  @Get('erasure')
  @ApiOperation({ summary: 'What erasing a contact would take, what would stay and why, and where words name them' })
  @ApiOkResponse({ type: ErasurePreviewDto })
  async preview(@Param('id', ParseUUIDPipe) id: string): Promise<ErasurePreviewDto> {
    return this.erasing.preview(await personOfContact(this.db, id));
  }

  /** Files go once it has committed, so its transaction is not the request’s. */
  @OwnTransaction()
  @Requires('privacy.erase')
  @Post('erasure')
  @HttpCode(200)
  @ApiOperation({ summary: 'Erase a contact for good' })
  @ApiOkResponse({ type: ErasureDto })
  async erase(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ErasureOrderDto,
  ): Promise<ErasureDto> {
    return this.privacy.erasure(await this.erasing.erase(actor, await personOfContact(this.db, id), body));
  }
}
