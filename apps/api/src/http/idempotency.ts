import { createHash } from 'node:crypto';
import { Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Conflict, Database, Malformed, RuleBroken } from '@elinvoima/domain/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';

const OWN_TRANSACTION = 'own-transaction';

/** For routes that stream, hash or wait, and therefore hold no transaction around them. They take no Idempotency-Key. */
export const OwnTransaction = () => SetMetadata(OWN_TRANSACTION, true);

const ONE_SNAPSHOT = 'one-snapshot';

/** For routes that read much and must see it all at one moment (`Database.oneSnapshot`). */
export const OneSnapshot = () => SetMetadata(ONE_SNAPSHOT, true);

interface KeptAnswer {
  route: string;
  bodySha256: Buffer;
  status: number;
  location: string | null;
  response: unknown;
}

/**
 * A `POST` with an `Idempotency-Key` runs in one transaction with the row that keeps its answer: a repeat gets the first answer
 * and writes nothing twice. Same key, other body: 422. While the first still runs: 409. Refusals are not kept.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    const own = this.reflector.getAllAndOverride<boolean | undefined>(OWN_TRANSACTION, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (request.method !== 'POST' || key === undefined || own) return next.handle();
    if (typeof key !== 'string' || key.length === 0 || key.length > 128)
      throw new Malformed('idempotency-key-malformed');
    const oneSnapshot = this.reflector.get<boolean | undefined>(ONE_SNAPSHOT, context.getHandler()) === true;
    const once = (): Promise<unknown> => this.once(request, reply, key, next);
    return from(oneSnapshot ? this.db.oneSnapshot(once) : this.db.transaction(once));
  }

  private async once(request: FastifyRequest, reply: FastifyReply, key: string, next: CallHandler): Promise<unknown> {
    const owner = request.actor?.id ?? 'public';
    const route = `${request.method} ${request.url}`;
    const bodySha256 = createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest();
    const { free } = await this.db.one<{ free: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free',
      [`${owner}\n${key}`],
    );
    if (!free) throw new Conflict('still-running');
    const [kept] = await this.db.query<KeptAnswer>(
      'select route, body_sha256 as "bodySha256", status, location, response from idempotency_keys where owner = $1 and key = $2',
      [owner, key],
    );
    if (kept !== undefined) {
      if (kept.route !== route || !kept.bodySha256.equals(bodySha256))
        throw RuleBroken.at('', 'idempotency-key-reused');
      reply.status(kept.status);
      if (kept.location !== null) reply.header('Location', kept.location);
      return kept.response ?? undefined;
    }
    const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    await this.db.query(
      'insert into idempotency_keys (owner, key, route, body_sha256, status, location, response) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        owner,
        key,
        route,
        bodySha256,
        reply.statusCode,
        reply.getHeader('location') ?? null,
        body === undefined ? null : JSON.stringify(body),
      ],
    );
    return body;
  }
}
