import { Body, Controller, Delete, Get, Headers, HttpCode, Inject, Patch, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { permissionsOf, type Language } from '@elinvoima/contracts';
import { Audit } from '@elinvoima/domain/audit';
import { CONFIG, Database, municipalityName, theMunicipality, type Config } from '@elinvoima/domain/platform';
import { Sessions, SignIn, UserService, type SignedIn } from '@elinvoima/domain/users';
import type { FastifyReply } from 'fastify';
import { clearSessionCookie, setSessionCookie } from '../http/cookie.js';
import { OwnTransaction } from '../http/idempotency.js';
import { Public, Session, SignedInOnly } from '../http/policy.js';
import { NotSignedIn } from '../http/problem.js';
import { OwnSettingsDto, SessionDto, SignInDto } from './session.dto.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly users: UserService,
    private readonly audit: Audit,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Nobody is signed in before this. A wrong password and too many tries answer alike. */
  @Public()
  @OwnTransaction()
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in' })
  @ApiOkResponse({ type: SessionDto })
  async start(
    @Body() body: SignInDto,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const found = await this.signIn.withPassword(body.email, body.password, userAgent ?? null);
    if (found === null) throw new NotSignedIn('wrong-password');
    setSessionCookie(reply, this.config, found.token, found.expiresAt);
    return this.answer(found.user);
  }

  @SignedInOnly()
  @Get()
  @ApiOperation({ summary: 'Who am I and what may I' })
  @ApiOkResponse({ type: SessionDto })
  async show(@Session() { user }: SignedIn): Promise<SessionDto> {
    return this.answer(user);
  }

  @SignedInOnly()
  @Patch()
  @ApiOperation({ summary: 'Change own name or language' })
  @ApiOkResponse({ type: SessionDto })
  async change(@Session() { user, actor }: SignedIn, @Body() body: OwnSettingsDto): Promise<SessionDto> {
    const { version } = await this.users.get(user.id);
    return this.answer(await this.users.update(actor, user.id, version, body));
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

  private async answer(user: {
    id: string;
    name: string;
    email: string;
    role: SessionDto['user']['role'];
    language: Language;
  }): Promise<SessionDto> {
    const municipality = await theMunicipality(this.db);
    return {
      user: { id: user.id, name: user.name, email: user.email, role: user.role, language: user.language },
      permissions: [...permissionsOf(user.role)],
      installation: {
        municipality: municipalityName(municipality, user.language),
        municipalityCode: municipality.code,
        accentColour: municipality.accentColour,
        demo: this.config.demo,
        mailLeaves: this.config.smtpUrl !== null,
      },
    };
  }
}
