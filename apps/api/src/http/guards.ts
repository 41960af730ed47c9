import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { languageFromHeader } from '@elinvoima/contracts';
import { CONFIG, Forbidden, publicActor, type Actor, type Config } from '@elinvoima/domain/platform';
import { Sessions, type SignedIn } from '@elinvoima/domain/users';
import type { FastifyRequest } from 'fastify';
import { BearerDoor, bearerOf } from './bearer.js';
import { sessionCookie } from './cookie.js';
import { POLICY, STEP_UP, WHILE_ENROLLING, type Policy } from './policy.js';
import { NotSignedIn, SecondFactorRequired, StepUpRequired } from './problem.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Finds who asks. An unknown or ended session is as none. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly bearers: BearerDoor,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const language = languageFromHeader(request.headers['accept-language']);
    request.actor = publicActor(language);
    // Links and public pages act as nobody, whoever's browser it is (surveys.md T11).
    if (!request.url.startsWith('/api/') || request.url.startsWith('/api/public/')) return true;
    // What carries a key acts by the key alone, whatever cookie came with it.
    const key = bearerOf(request);
    if (key !== undefined) {
      request.actor = request.keyHolder = await this.bearers.enter(key, request.ip, language);
      return true;
    }
    const token = request.cookies[sessionCookie(this.config)];
    const signedIn = token === undefined ? null : await this.sessions.find(token);
    if (signedIn === null) return true;
    // A device that sends what somebody wrote earlier says who that was: another person's session must not sign it.
    const acting = request.headers['acting-user'];
    if (acting !== undefined && acting !== signedIn.actor.id) return true;
    request.signedIn = signedIn;
    // The header wins over the account's language for what this request answers.
    request.actor = request.headers['accept-language'] ? { ...signedIn.actor, language } : signedIn.actor;
    return true;
  }
}

/** Refuses writes that another site's page sends with our cookie. Token links and bearer keys carry no cookie and pass. */
@Injectable()
export class OriginGuard implements CanActivate {
  private readonly origins: ReadonlySet<string>;

  constructor(@Inject(CONFIG) config: Config) {
    const own = new URL(config.publicUrl).origin;
    const loopback = config.demo
      ? ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${config.port}`)
      : [];
    this.origins = new Set([own, ...loopback]);
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (safeMethods.has(request.method) || !request.url.startsWith('/api/') || request.url.startsWith('/api/public/'))
      return true;
    // No browser adds a key by itself, and the cookie is not looked at beside one.
    if (request.keyHolder !== undefined) return true;
    const { origin } = request.headers;
    const foreign =
      (origin !== undefined && !this.origins.has(origin)) || request.headers['sec-fetch-site'] === 'cross-site';
    if (foreign || (request.signedIn !== undefined && origin === undefined)) throw new Forbidden('foreign-origin');
    return true;
  }
}

/** Closed by default: a route passes only by the policy that it declares. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const policy = this.reflector.getAllAndOverride<Policy | undefined>(POLICY, [
      context.getHandler(),
      context.getClass(),
    ]);
    const { signedIn, keyHolder } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!this.passes(policy, signedIn, keyHolder)) throw new Forbidden();
    // A program confirms nothing: what asks anew is for people only, but for the files that its scopes name.
    if (signedIn === undefined || policy?.kind === 'public') return true;
    if (signedIn.mustEnrol && !this.isMarked(WHILE_ENROLLING, context)) throw new SecondFactorRequired();
    if (!signedIn.isConfirmed && this.isMarked(STEP_UP, context)) throw new StepUpRequired();
    return true;
  }

  private isMarked(mark: string, context: ExecutionContext): boolean {
    return (
      this.reflector.getAllAndOverride<boolean | undefined>(mark, [context.getHandler(), context.getClass()]) === true
    );
  }

  private passes(policy: Policy | undefined, signedIn: SignedIn | undefined, keyHolder: Actor | undefined): boolean {
    if (policy?.kind === 'public') return true;
    const actor = signedIn?.actor ?? keyHolder;
    if (actor === undefined) throw new NotSignedIn();
    if (policy?.kind === 'signed-in') {
      if (signedIn === undefined) throw new Forbidden('people-only');
      return true;
    }
    const { permissions } = actor;
    return (
      policy !== undefined &&
      policy.anyOf.some((permission) => permissions.has(permission)) &&
      (policy.also === undefined || permissions.has(policy.also))
    );
  }
}
