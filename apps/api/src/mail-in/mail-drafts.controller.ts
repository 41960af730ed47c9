import { formatText } from '@elinvoima/contracts/texts';
import { MailIn, mailLimits } from '@elinvoima/domain/mail-in';
import { Malformed, type Actor } from '@elinvoima/domain/platform';
import { Controller, PayloadTooLargeException, Post, Req, Res, UnsupportedMediaTypeException } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires } from '../http/policy.js';
import { MailDraftDto } from './mail-drafts.dto.js';

@ApiTags('interactions')
@Controller('mail-drafts')
export class MailDraftsController {
  constructor(private readonly mailIn: MailIn) {}

  /** The file is read whole before anything is written, so no transaction is held open around the upload. */
  @Requires('interactions.write', 'interactions.write-own')
  @OwnTransaction()
  @Post()
  @ApiOperation({ summary: 'A mail (.eml) becomes a draft of an interaction, its company and person guessed' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: MailDraftDto })
  async receive(
    @By() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MailDraftDto> {
    const taken = await this.mailIn.take(
      actor,
      await contentOf(request),
      formatText(actor.language, 'mail-in.untitled'),
    );
    reply.status(201).header('Location', `/api/interactions/${taken.interactionId}`);
    return taken;
  }
}

/** The upload's one file, whole in memory: its size is limited. */
async function contentOf(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
  try {
    const part = await request.file({ limits: { fileSize: mailLimits.bytes } });
    if (part === undefined) throw new Malformed('malformed', {}, [{ pointer: '/file', code: 'file-required' }]);
    return await part.toBuffer();
  } catch (error) {
    const { code, statusCode } = error as { code?: string; statusCode?: number };
    if (code === 'FST_REQ_FILE_TOO_LARGE' || statusCode === 413) throw new PayloadTooLargeException();
    throw error instanceof Malformed || statusCode !== undefined ? error : new Malformed('malformed');
  }
}
