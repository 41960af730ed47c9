import { CONFIG, Clock, Database, Forbidden, NotFound, type Config } from '@elinvoima/domain/platform';
import { MailReturns } from '@elinvoima/domain/recipients';
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OwnTransaction } from '../http/idempotency.js';
import { Public } from '../http/policy.js';
import { MailEventDto, MailEventTakenDto } from './mail-events.dto.js';
import { readMailgun } from './mailgun.js';
import { isFirstUse } from './first-use.js';
import { isMailguns, isSignedBy } from './signatures.js';

const headerOf = (request: FastifyRequest, name: string): string => String(request.headers[name] ?? '');

/** What the mail provider tells of bounces and complaints. Its signature is the right; an event told twice counts once. */
@ApiTags('public')
@Controller('public/mail-events')
export class MailEventsController {
  constructor(
    private readonly db: Database,
    private readonly returns: MailReturns,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The signature is the right. `webhook-id` makes a repeat harmless. */
  @Public()
  @OwnTransaction()
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'A bounce or a complaint, signed by Standard Webhooks with MAIL_EVENTS_SECRET' })
  @ApiHeader({ name: 'webhook-id', description: 'The event’s own name.' })
  @ApiHeader({ name: 'webhook-timestamp', description: 'Seconds; at most five minutes away.' })
  @ApiHeader({
    name: 'webhook-signature',
    description: '`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`.',
  })
  @ApiOkResponse({ type: MailEventTakenDto })
  async take(@Req() request: FastifyRequest, @Body() event: MailEventDto): Promise<MailEventTakenDto> {
    const { mailEventsSecret } = this.config;
    if (mailEventsSecret === null) throw new NotFound();
    const signed = {
      id: headerOf(request, 'webhook-id'),
      timestamp: headerOf(request, 'webhook-timestamp'),
      signature: headerOf(request, 'webhook-signature'),
    };
    if (!isSignedBy(mailEventsSecret, signed, request.bytes ?? Buffer.alloc(0), this.clock.now()))
      throw new Forbidden();
    const { type, status, ...mail } = event;
    const outcome = await this.returns.take({
      ...mail,
      key: `event:${signed.id.slice(0, 200)}`,
      kind: type === 'complaint' ? 'complaint' : type === 'bounce.hard' ? 'hard' : 'soft',
      status: status ?? null,
      isFinal: type === 'bounce.hard',
      happenedAt: new Date(Number(signed.timestamp) * 1000),
      source: 'provider',
    });
    return { outcome };
  }

  /** Mailgun’s own form; its signature is the right, for one message: a token with another body is somebody who listened. */
  @Public()
  @OwnTransaction()
  @Post('mailgun')
  @HttpCode(200)
  @ApiOperation({ summary: 'A webhook of Mailgun, signed with MAILGUN_SIGNING_KEY' })
  @ApiOkResponse({ type: MailEventTakenDto })
  async takeMailgun(@Body() body: unknown): Promise<MailEventTakenDto> {
    const { mailgunSigningKey } = this.config;
    if (mailgunSigningKey === null) throw new NotFound();
    const { signature, told } = readMailgun(body);
    if (!isMailguns(mailgunSigningKey, signature, this.clock.now())) throw new Forbidden();
    return this.db.transaction(async () => {
      if (!(await isFirstUse(this.db, signature.token, body))) throw new Forbidden();
      return { outcome: told === null ? 'ignored' : await this.returns.take(told) };
    });
  }
}
