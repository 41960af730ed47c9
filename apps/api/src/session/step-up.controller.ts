import { Body, Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFIG, RuleBroken, type Config } from '@elinvoima/domain/platform';
import { SignIn, type SignedIn } from '@elinvoima/domain/users';
import type { FastifyReply } from 'fastify';
import { setSessionCookie } from '../http/cookie.js';
import { OwnTransaction } from '../http/idempotency.js';
import { Session, SignedInOnly } from '../http/policy.js';
import { StepUpDto, StepUpStateDto } from './step-up.dto.js';

@ApiTags('session')
@Controller('session/step-up')
export class StepUpController {
  constructor(
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @SignedInOnly()
  @Get()
  @ApiOperation({ summary: 'Whether one has shown who one is within the last 15 minutes' })
  @ApiOkResponse({ type: StepUpStateDto })
  state(@Session() { isConfirmed }: SignedIn): StepUpStateDto {
    return { confirmed: isConfirmed };
  }

  /** The session goes on under a new token. A wrong password and too many tries answer alike. */
  @SignedInOnly()
  @OwnTransaction()
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Show anew who one is, for what asks for it (403 step-up-required)' })
  @ApiOkResponse({ type: StepUpStateDto })
  async confirm(
    @Session() session: SignedIn,
    @Body() { password }: StepUpDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepUpStateDto> {
    const renewed = await this.signIn.confirmWithPassword(session, password);
    if (renewed === null) throw RuleBroken.at('/password', 'not-confirmed');
    setSessionCookie(reply, this.config, renewed.token, renewed.expiresAt);
    return { confirmed: true };
  }
}
