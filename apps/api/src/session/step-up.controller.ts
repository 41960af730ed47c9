import { Body, Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFIG, RuleBroken, type Config } from '@elinvoima/domain/platform';
import { Passkeys, SecondFactors, SignIn, type Caller, type SignedIn } from '@elinvoima/domain/users';
import type { FastifyReply } from 'fastify';
import { From } from '../http/caller.js';
import { setSessionCookie } from '../http/cookie.js';
import { OwnTransaction } from '../http/idempotency.js';
import { Session, SignedInOnly, WhileEnrolling } from '../http/policy.js';
import { PasskeyOptionsDto, StepUpDto } from './second-factor.dto.js';
import { StepUpStateDto, type StepUpMethod } from './step-up.dto.js';

@ApiTags('session')
@WhileEnrolling()
@OwnTransaction()
@Controller('session/step-up')
export class StepUpController {
  constructor(
    private readonly signIn: SignIn,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @SignedInOnly()
  @Get()
  @ApiOperation({ summary: 'Whether one has shown who one is within the last 15 minutes, and how one can' })
  @ApiOkResponse({ type: StepUpStateDto })
  async state(@Session() { isConfirmed, user }: SignedIn): Promise<StepUpStateDto> {
    const [{ hasPassword, hasIdentity }, methods] = await Promise.all([
      this.factors.stateOf(user.id),
      this.factors.methodsOf(user.id),
    ]);
    const ways: StepUpMethod[] = [...(hasPassword ? (['password'] as const) : []), ...methods];
    if (hasIdentity && this.config.oidc !== null) ways.push('oidc');
    return { confirmed: isConfirmed, methods: ways };
  }

  @SignedInOnly()
  @Post('passkey-options')
  @HttpCode(200)
  @ApiOperation({ summary: 'What one’s passkey is to sign' })
  @ApiOkResponse({ type: PasskeyOptionsDto })
  async options(@Session() { sessionId, user }: SignedIn): Promise<PasskeyOptionsDto> {
    return { options: await this.passkeys.authenticationOptions({ sessionId }, user.id) };
  }

  /** The session goes on under a new token. A wrong answer and too many tries answer alike. */
  @SignedInOnly()
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Show anew who one is, for what asks for it (403 step-up-required)' })
  @ApiOkResponse({ type: StepUpStateDto })
  async confirm(
    @Session() session: SignedIn,
    @Body() proof: StepUpDto,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepUpStateDto> {
    const renewed = await this.signIn.confirm(session, proof, caller);
    if (renewed === null) throw RuleBroken.at(pointerOf(proof), 'not-confirmed');
    setSessionCookie(reply, this.config, renewed.token, renewed.expiresAt);
    return this.state({ ...session, isConfirmed: true });
  }
}

const pointerOf = ({ password, code, recoveryCode }: StepUpDto): string =>
  password !== undefined
    ? '/password'
    : code !== undefined
      ? '/code'
      : recoveryCode !== undefined
        ? '/recoveryCode'
        : '';
