import { mailLimits } from '@elinvoima/domain/mail-in';
import { Database, Malformed, type Actor } from '@elinvoima/domain/platform';
import {
  LiftSuppression,
  MailReturns,
  Suppressions,
  listSuppressions,
  readBounceMessage,
} from '@elinvoima/domain/recipients';
import {
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  PayloadTooLargeException,
  Post,
  Query,
  Req,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires, RequiresBoth } from '../http/policy.js';
import { ReadBounceDto, SuppressionPageDto, SuppressionsQuery } from './suppressions.dto.js';

/** Addresses that get nothing, for those who send to many and may see people. */
@ApiTags('suppressions')
@Controller('suppressions')
export class SuppressionsController {
  constructor(
    private readonly db: Database,
    private readonly suppressions: Suppressions,
    private readonly lifting: LiftSuppression,
    private readonly returns: MailReturns,
  ) {}

  @RequiresBoth('mailings.send', 'contacts.read')
  @Get()
  @ApiOperation({ summary: 'Addresses that get no mail to many, and why' })
  @ApiOkResponse({ type: SuppressionPageDto })
  list(@Query() { reason, email, ...page }: SuppressionsQuery): Promise<SuppressionPageDto> {
    return listSuppressions(this.db, this.suppressions, { reason, email }, page);
  }

  @Requires('mailings.send')
  @Post(':id/lift')
  @HttpCode(204)
  @ApiOperation({ summary: 'The address may get mail again' })
  @ApiNoContentResponse()
  async lift(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.lifting.lift(actor, id);
  }

  /** The file is read whole before anything is written, so no transaction is held open around the upload. */
  @Requires('mailings.send')
  @OwnTransaction()
  @Post('bounces')
  @HttpCode(200)
  @ApiOperation({ summary: 'A bounce message (.eml, RFC 3464) of a mail of ours is noted' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ type: ReadBounceDto })
  async readBounce(@Req() request: FastifyRequest): Promise<ReadBounceDto> {
    const told = await readBounceMessage(await contentOf(request));
    if (told === null) return { outcome: 'unknown' };
    const { messageKey, ...bounce } = told;
    const key = `message:${this.suppressions.hashOf(messageKey).toString('hex')}`;
    return { outcome: await this.returns.take({ ...bounce, key }) };
  }
}

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
