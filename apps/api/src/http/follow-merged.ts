import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { followMerged, namesIds } from '@elinvoima/domain/merges';
import { Database } from '@elinvoima/domain/platform';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, switchMap, type Observable } from 'rxjs';
import { transactionAround } from './idempotency.js';

/**
 * A body that names a company or contact by an id from before a merge is about the surviving one: what a phone wrote without a
 * network, a tab that was open. Stands inside the idempotency interceptor, which compares bodies as they were sent, and before
 * the body is validated. A merge itself is told plainly that a record has been merged already.
 */
@Injectable()
export class FollowMergedInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const isAbout =
      (request.signedIn ?? request.keyHolder) !== undefined && ['POST', 'PATCH', 'PUT'].includes(request.method);
    if (!isAbout || !isPlain(request.body) || /\/merge(\?|$)/.test(request.url)) return next.handle();
    if (!namesIds(request.body)) return next.handle();
    const followed = async (): Promise<void> => {
      request.body = await followMerged(this.db, request.body);
    };
    const kind = transactionAround(this.reflector, context);
    if (kind === 'own') return from(followed()).pipe(switchMap(() => next.handle()));
    // One transaction around both: what is named stays unmerged until it has been written about.
    const work = async (): Promise<unknown> => {
      await followed();
      return lastValueFrom(next.handle(), { defaultValue: undefined });
    };
    return from(kind === 'one-snapshot' ? this.db.oneSnapshot(work) : this.db.transaction(work));
  }
}

/** A JSON body; files and streams are no place for ids. */
const isPlain = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  (Array.isArray(body) || Object.getPrototypeOf(body) === Object.prototype);
