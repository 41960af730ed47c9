import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audit } from '@elinvoima/domain/audit';
import { CONFIG, Database, type Config } from '@elinvoima/domain/platform';
import { Sessions, SignIn, UserService, type Caller, type SignedIn } from '@elinvoima/domain/users';
import type { FastifyReply } from 'fastify';
import { From } from '../http/caller.js';
import { clearSessionCookie } from '../http/cookie.js';
import { OwnTransaction } from '../http/idempotency.js';
import { Public, Session, SignedInOnly, WhileEnrolling } from '../http/policy.js';
import { SessionAnswers } from './session-answers.js';
import { SecondStepAskedDto, OwnSettingsDto, SessionDto, SignInDto } from './session.dto.js';

@ApiTags('session')
@WhileEnrolling()
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly users: UserService,
    private readonly answers: SessionAnswers,
    private readonly audit: Audit,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Nobody is signed in before this. A wrong password and too many tries answer alike. */
  @Public()
  @OwnTransaction()
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in; 202 when a second step follows' })
  @ApiOkResponse({ type: SessionDto })
  @ApiAcceptedResponse({ type: SecondStepAskedDto })
  async start(
    @Body() body: SignInDto,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto | SecondStepAskedDto> {
    const answer = await this.signIn.withPassword(body.email, body.password, caller);
    return this.answers.to(reply, caller, answer, 'wrong-password');
  }

  @SignedInOnly()
  @Get()
  @ApiOperation({ summary: 'Who am I and what may I' })
  @ApiOkResponse({ type: SessionDto })
  async show(@Session() { user, mustEnrol }: SignedIn): Promise<SessionDto> {
    return this.answers.of(user, mustEnrol);
  }

  @SignedInOnly()
  @Patch()
  @ApiOperation({ summary: 'Change own name or language' })
  @ApiOkResponse({ type: SessionDto })
  async change(@Session() { user, actor, mustEnrol }: SignedIn, @Body() body: OwnSettingsDto): Promise<SessionDto> {
    const { version } = await this.users.get(user.id);
    return this.answers.of(await this.users.update(actor, user.id, version, body), mustEnrol);
  }

  @SignedInOnly()
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out' })
  async end(@Session() { sessionId, actor }: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.db.transaction(async () => {
      await this.sessions.end(sessionId);
      await this.audit.record(actor, 'sign-out', { kind: 'user', id: actor.id });
    });
    clearSessionCookie(reply, this.config);
  }
}
