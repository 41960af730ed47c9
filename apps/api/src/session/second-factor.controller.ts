import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFIG, type Config } from '@elinvoima/domain/platform';
import { Passkeys, SecondFactors, SignIn, type Caller, type SignedIn } from '@elinvoima/domain/users';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { From } from '../http/caller.js';
import { attemptCookie, setAttemptCookie } from '../http/cookie.js';
import { OwnTransaction } from '../http/idempotency.js';
import { Public, Session, SignedInOnly, WhileEnrolling } from '../http/policy.js';
import { OwnFactorsDto, PasskeyOptionsDto, PasskeySignInDto, SecondStepDto } from './second-factor.dto.js';
import { SessionAnswers } from './session-answers.js';
import { SecondStepAskedDto, SessionDto } from './session.dto.js';

/** Getting in by a second step or by a passkey alone. What is begun and what ends it are held together by the browser's attempt cookie. */
@ApiTags('session')
@WhileEnrolling()
@Controller('session')
export class SecondFactorController {
  constructor(
    private readonly signIn: SignIn,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
    private readonly answers: SessionAnswers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The password was right: the attempt's cookie is the right to try, a few times. */
  @Public()
  @OwnTransaction()
  @Post('second-factor')
  @HttpCode(200)
  @ApiOperation({ summary: 'The second step of signing in: a code, a recovery code or a passkey' })
  @ApiOkResponse({ type: SessionDto })
  async second(
    @Body() proof: SecondStepDto,
    @From() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto | SecondStepAskedDto> {
    const answer = await this.signIn.withSecondFactor(this.attemptOf(request), proof, caller);
    return this.answers.to(reply, caller, answer, 'second-factor-refused');
  }

  /** Nobody is signed in before this; it tells nothing of any account that the password has not opened. */
  @Public()
  @OwnTransaction()
  @Post('passkey/options')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a passkey is to sign, in place of a password or as its second step' })
  @ApiOkResponse({ type: PasskeyOptionsDto })
  async options(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PasskeyOptionsDto> {
    const { options, started } = await this.signIn.passkeyOptions(this.attemptOf(request));
    if (started !== null) setAttemptCookie(reply, this.config, started.token, started.expiresAt);
    return { options };
  }

  /** Nobody is signed in before this: the passkey says who it is, and has verified its holder. */
  @Public()
  @OwnTransaction()
  @Post('passkey')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in with a passkey' })
  @ApiOkResponse({ type: SessionDto })
  async passkey(
    @Body() { passkey }: PasskeySignInDto,
    @From() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto | SecondStepAskedDto> {
    const answer = await this.signIn.withPasskey(this.attemptOf(request), passkey, caller);
    return this.answers.to(reply, caller, answer, 'second-factor-refused');
  }

  @SignedInOnly()
  @Get('second-factor')
  @ApiOperation({ summary: 'One’s own ways of signing in' })
  @ApiOkResponse({ type: OwnFactorsDto })
  async own(@Session() { user }: SignedIn): Promise<OwnFactorsDto> {
    const [state, passkeys] = await Promise.all([this.factors.stateOf(user.id), this.passkeys.list(user.id)]);
    return {
      ...state,
      passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt })),
    };
  }

  private attemptOf(request: FastifyRequest): string | undefined {
    return request.cookies[attemptCookie(this.config)];
  }
}
