import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { followMerged } from '@elinvoima/domain/merges';
import { Database } from '@elinvoima/domain/platform';
import type { FastifyRequest } from 'fastify';
import { from, switchMap, type Observable } from 'rxjs';

/**
 * A body that names a company or contact by an id from before a merge is about the surviving one: what a phone wrote without a
 * network, a tab that was open. Stands inside the idempotency interceptor, which compares bodies as they were sent, and before
 * the body is validated. A merge itself is told plainly that a record has been merged already.
 */
@Injectable()
export class FollowMergedInterceptor implements NestInterceptor {
  constructor(private readonly db: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const isAbout = request.signedIn !== undefined && ['POST', 'PATCH', 'PUT'].includes(request.method);
    if (!isAbout || !isPlain(request.body) || /\/merge(\?|$)/.test(request.url)) return next.handle();
    return from(followMerged(this.db, request.body)).pipe(
      switchMap((body) => {
        request.body = body;
        return next.handle();
      }),
    );
  }
}

/** A JSON body; files and streams are no place for ids. */
const isPlain = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  (Array.isArray(body) || Object.getPrototypeOf(body) === Object.prototype);
