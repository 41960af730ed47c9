import { createHash } from 'node:crypto';
import { Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Conflict, Database, Malformed, RuleBroken } from '@elinvoima/domain/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';

const OWN_TRANSACTION = 'own-transaction';

/**
 * For routes that stream, hash or wait, and therefore hold no transaction around them. They take no Idempotency-Key,
 * unless they ask for it by `OnceOnly.streamed`.
 */
export const OwnTransaction = () => SetMetadata(OWN_TRANSACTION, true);

const ONE_SNAPSHOT = 'one-snapshot';

/** For routes that read much and must see it all at one moment (`Database.oneSnapshot`). */
export const OneSnapshot = () => SetMetadata(ONE_SNAPSHOT, true);

/** What kind of transaction the HTTP door may hold around a route. */
export function transactionAround(
  reflector: Reflector,
  context: ExecutionContext,
): 'own' | 'one-snapshot' | 'ordinary' {
  const own = reflector.getAllAndOverride<boolean | undefined>(OWN_TRANSACTION, [
    context.getHandler(),
    context.getClass(),
  ]);
  if (own) return 'own';
  return reflector.get<boolean | undefined>(ONE_SNAPSHOT, context.getHandler()) === true ? 'one-snapshot' : 'ordinary';
}

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
export class OnceOnly {
  constructor(private readonly db: Database) {}

  /** The request's key, if it has one. Throws `Malformed`. */
  keyOf({ headers }: FastifyRequest): string | undefined {
    const key = headers['idempotency-key'];
    if (key === undefined) return undefined;
    if (typeof key !== 'string' || key.length === 0 || key.length > 128)
      throw new Malformed('idempotency-key-malformed');
    return key;
  }

  /** For routes that stream what they are sent: they name its digest themselves, once they have it all. */
  async streamed<T>(
    request: FastifyRequest,
    reply: FastifyReply,
    bodySha256: Buffer,
    work: () => Promise<T>,
  ): Promise<T> {
    const key = this.keyOf(request);
    return this.db.transaction(async () =>
      key === undefined ? await work() : ((await this.run(request, reply, key, bodySha256, work)) as T),
    );
  }

  /** Inside the transaction that the work belongs to. */
  async run(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    bodySha256: Buffer,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    const owner = request.actor?.id ?? 'public';
    const route = `${request.method} ${request.url}`;
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
    const body = await work();
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

/** Every other `POST`: its body is in hand. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Database,
    private readonly once: OnceOnly,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const kind = transactionAround(this.reflector, context);
    if (request.method !== 'POST' || kind === 'own') return next.handle();
    const key = this.once.keyOf(request);
    if (key === undefined) return next.handle();
    const body = createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest();
    const once = (): Promise<unknown> =>
      this.once.run(request, reply, key, body, () => lastValueFrom(next.handle(), { defaultValue: undefined }));
    return from(kind === 'one-snapshot' ? this.db.oneSnapshot(once) : this.db.transaction(once));
  }
}
