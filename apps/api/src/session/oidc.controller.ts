import { Controller, Get, HttpCode, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFIG, NotFound, type Config } from '@elinvoima/domain/platform';
import { OidcSignIn, type Caller } from '@elinvoima/domain/users';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { From, rememberBrowser } from '../http/caller.js';
import { clearOidcCookie, oidcCookie, setOidcCookie, setSessionCookie } from '../http/cookie.js';
import { Public, WhileEnrolling } from '../http/policy.js';
import { OidcQuery, SignInWaysDto } from './oidc.dto.js';

@ApiTags('session')
@WhileEnrolling()
@Controller('session')
export class OidcController {
  constructor(
    private readonly oidc: OidcSignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The page before signing in asks. */
  @Public()
  @Get('ways')
  @ApiOperation({ summary: 'How one can sign in besides the password' })
  @ApiOkResponse({ type: SignInWaysDto })
  ways(): SignInWaysDto {
    return { oidc: this.config.oidc !== null, oidcName: this.config.oidc?.name ?? '' };
  }

  /** Nobody is signed in before this. Sends the browser away and writes nothing. */
  @Public()
  @Get('oidc')
  @HttpCode(302)
  @ApiOperation({ summary: 'Sign in by the identity provider: authorization code flow with PKCE' })
  @ApiFoundResponse({ description: 'To the provider; to the sign-in page when it is away' })
  async begin(@Query() query: OidcQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (this.config.oidc === null) throw new NotFound();
    const { purpose = 'sign-in', returnTo, invitation } = query;
    const begun = await this.oidc.begin({ purpose, returnTo, invitation }, request.signedIn);
    if ('refused' in begun) {
      await reply.redirect(`/login?refused=${begun.refused}`, 302);
      return;
    }
    setOidcCookie(reply, this.config, begun.ticket, begun.expiresAt);
    await reply.redirect(begun.url.href, 302);
  }

  /**
   * The provider sends the browser here, so it is a GET that begins a session: allowed only to the browser that bears the sealed ticket
   * of this very request, and once.
   */
  @Public()
  @Get('oidc/callback')
  @HttpCode(302)
  @ApiOperation({ summary: 'The way back from the identity provider' })
  @ApiFoundResponse({ description: 'To where one wanted to go, or to the sign-in page with the reason' })
  async finish(@Req() request: FastifyRequest, @From() caller: Caller, @Res() reply: FastifyReply): Promise<void> {
    if (this.config.oidc === null) throw new NotFound();
    const outcome = await this.oidc.finish(
      new URL(request.url, this.config.publicUrl),
      request.cookies[oidcCookie(this.config)],
      request.signedIn,
      caller,
    );
    clearOidcCookie(reply, this.config);
    if (outcome.kind === 'refused') {
      await reply.redirect(`/login?refused=${outcome.reason}`, 302);
      return;
    }
    setSessionCookie(reply, this.config, outcome.token, outcome.expiresAt);
    if (outcome.kind === 'in') rememberBrowser(reply, this.config, caller, outcome.known);
    await reply.redirect(outcome.returnTo, 302);
  }
}
