import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { BearerDoor } from './bearer.js';
import { FollowMergedInterceptor } from './follow-merged.js';
import { OriginGuard, PolicyGuard, SessionGuard } from './guards.js';
import { LooksInterceptor } from './looks.js';
import { IdempotencyInterceptor, OnceOnly } from './idempotency.js';
import { ProblemFilter } from './problem.filter.js';
import { EtagInterceptor } from './version.js';

/** What every request passes, in this order: who asks, from where, may they; then once, and with its version. */
@Module({
  providers: [
    BearerDoor,
    OnceOnly,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: OriginGuard },
    { provide: APP_GUARD, useClass: PolicyGuard },
    { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_INTERCEPTOR, useClass: FollowMergedInterceptor },
    { provide: APP_INTERCEPTOR, useClass: LooksInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [OnceOnly],
})
export class HttpModule {}
