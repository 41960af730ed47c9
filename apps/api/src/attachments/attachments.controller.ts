import { createHash } from 'node:crypto';
import { Controller, Delete, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { attachmentTypes } from '@elinvoima/contracts';
import {
  AttachmentService,
  attachmentDetails,
  demandReadable,
  listAttachments,
  type Subject,
} from '@elinvoima/domain/attachments';
import { CONFIG, Database, type Actor, type Config } from '@elinvoima/domain/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { created } from '../http/created.js';
import { sendFile } from '../http/download.js';
import { OnceOnly, OwnTransaction } from '../http/idempotency.js';
import { WritesLook } from '../http/looks.js';
import { By, Requires, Restores } from '../http/policy.js';
import { TakesFile, withUpload } from '../http/upload.js';
import { SeenVersion } from '../http/version.js';
import { AttachmentDto, AttachmentPageDto, AttachmentsQuery } from './attachments.dto.js';

const ofRecord = 'its files, newest first; for whoever may read the record';
const intoRecord = 'Attach a file (PDF, pictures, office files without macros, UTF-8 text); for whoever may change the';

/** Whether the record behind a file may be read or changed is asked of the record (404, or 403 for who may only read it). */
@ApiTags('attachments')
@Controller()
export class AttachmentsController {
  constructor(
    private readonly db: Database,
    private readonly attachments: AttachmentService,
    private readonly once: OnceOnly,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Requires('attachments.read')
  @Get('companies/:id/attachments')
  @ApiOperation({ summary: `A company: ${ofRecord}` })
  @ApiOkResponse({ type: AttachmentPageDto })
  ofCompany(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() page: AttachmentsQuery) {
    return this.list(actor, { kind: 'company', id }, page);
  }

  @Requires('attachments.read')
  @Get('interactions/:id/attachments')
  @ApiOperation({ summary: `An interaction: ${ofRecord}` })
  @ApiOkResponse({ type: AttachmentPageDto })
  ofInteraction(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() page: AttachmentsQuery) {
    return this.list(actor, { kind: 'interaction', id }, page);
  }

  @Requires('attachments.read')
  @WritesLook('enquiry')
  @Get('enquiries/:id/attachments')
  @ApiOperation({ summary: `An enquiry: ${ofRecord}` })
  @ApiOkResponse({ type: AttachmentPageDto })
  ofEnquiry(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() page: AttachmentsQuery) {
    return this.list(actor, { kind: 'enquiry', id }, page);
  }

  @Requires('attachments.read')
  @Get('sites/:id/attachments')
  @ApiOperation({ summary: `A plot or premises: ${ofRecord}` })
  @ApiOkResponse({ type: AttachmentPageDto })
  ofSite(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query() page: AttachmentsQuery) {
    return this.list(actor, { kind: 'site', id }, page);
  }

  @Requires('attachments.write')
  @OwnTransaction()
  @Post('companies/:id/attachments')
  @ApiOperation({ summary: `${intoRecord} company` })
  @TakesFile()
  @ApiCreatedResponse({ type: AttachmentDto })
  toCompany(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttachmentDto> {
    return this.receive(actor, { kind: 'company', id }, request, reply);
  }

  @Requires('attachments.write')
  @OwnTransaction()
  @Post('interactions/:id/attachments')
  @ApiOperation({ summary: `${intoRecord} interaction` })
  @TakesFile()
  @ApiCreatedResponse({ type: AttachmentDto })
  toInteraction(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttachmentDto> {
    return this.receive(actor, { kind: 'interaction', id }, request, reply);
  }

  @Requires('attachments.write')
  @OwnTransaction()
  @Post('enquiries/:id/attachments')
  @ApiOperation({ summary: `${intoRecord} enquiry` })
  @TakesFile()
  @ApiCreatedResponse({ type: AttachmentDto })
  toEnquiry(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttachmentDto> {
    return this.receive(actor, { kind: 'enquiry', id }, request, reply);
  }

  @Requires('attachments.write')
  @OwnTransaction()
  @Post('sites/:id/attachments')
  @ApiOperation({ summary: `${intoRecord} plot or premises` })
  @TakesFile()
  @ApiCreatedResponse({ type: AttachmentDto })
  toSite(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttachmentDto> {
    return this.receive(actor, { kind: 'site', id }, request, reply);
  }

  @Requires('attachments.read')
  @Get('attachments/:id')
  @ApiOperation({ summary: 'What a file is; its bytes have an address of their own' })
  @ApiOkResponse({ type: AttachmentDto })
  async get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AttachmentDto> {
    const attachment = await attachmentDetails(this.db, id);
    await demandReadable(this.db, actor, attachment.subject);
    return attachment;
  }

  @Requires('attachments.read')
  @Get('attachments/:id/file')
  @ApiOperation({ summary: 'The file itself, to be saved; on the audit trail' })
  @ApiProduces(...new Set(Object.values(attachmentTypes)))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { attachment, content } = await this.attachments.open(actor, id);
    const { fileName, mediaType, sizeBytes } = attachment;
    sendFile(reply, { fileName, mediaType, sizeBytes, content });
  }

  @Requires('attachments.write')
  @Delete('attachments/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move a file to the bin; after 90 days there it is gone' })
  @ApiNoContentResponse()
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.attachments.remove(actor, id, version);
  }

  @Restores('attachments.write')
  @Post('attachments/:id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring a file back from the bin' })
  @ApiOkResponse({ type: AttachmentDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AttachmentDto> {
    await this.attachments.restore(actor, id);
    return attachmentDetails(this.db, id);
  }

  private async list(actor: Actor, subject: Subject, page: AttachmentsQuery): Promise<AttachmentPageDto> {
    await demandReadable(this.db, actor, subject);
    return { ...(await listAttachments(this.db, subject, page)), mostBytes: this.config.attachmentBytes };
  }

  /** The upload streams to disk, so no transaction is held open around it; a repeat is known by the digest of its bytes. */
  private async receive(
    actor: Actor,
    subject: Subject,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<AttachmentDto> {
    await this.attachments.demandAddable(actor, subject);
    const stored = await withUpload(request, this.config.attachmentBytes, (upload) => this.attachments.store(upload));
    const digest = createHash('sha256').update(`${stored.fileName}\n${stored.sha256}`).digest();
    let isKept = false;
    try {
      return await this.once.streamed(request, reply, digest, async () => {
        const id = await this.attachments.add(actor, subject, stored);
        isKept = true;
        return created(reply, 'attachments', await attachmentDetails(this.db, id));
      });
    } finally {
      // One whose row may have been written after all is left to the sweep, which knows.
      if (!isKept) await this.attachments.abandon(stored);
    }
  }
}
