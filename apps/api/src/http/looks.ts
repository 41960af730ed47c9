import {
  Injectable,
  SetMetadata,
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@elinvoima/contracts';
import { Looks, type LookedAt } from '@elinvoima/domain/trail';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { from, switchMap, type Observable } from 'rxjs';
import { POLICY, type Policy } from './policy.js';

const LOOK = 'look';

interface Look {
  kind: LookedAt;
  action: 'view' | 'export';
}

/** Reading this is written down: who, by which session and right, what. `id` of the address is the record's. */
export const WritesLook = (kind: LookedAt, action: Look['action'] = 'view') =>
  applyDecorators(SetMetadata(LOOK, { kind, action } satisfies Look), ApiExtension('x-leaves', action));

/** The more particular right comes first: it is the one that opened the record. */
const particular: Partial<Record<LookedAt, Permission>> = {
  enquiry: 'enquiries.confidential',
  needs_assessment: 'needs-assessments.confidential',
};

/** Writes the look before the answer leaves: what cannot be written down is not shown. */
@Injectable()
export class LooksInterceptor implements NestInterceptor {
  constructor(
    private readonly looks: Looks,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const look = this.reflector.get<Look | undefined>(LOOK, context.getHandler());
    if (look === undefined) return next.handle();
    const { signedIn, keyHolder, params } = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = signedIn?.actor ?? keyHolder;
    if (actor === undefined) return next.handle();
    const policy = this.reflector.getAllAndOverride<Policy | undefined>(POLICY, [
      context.getHandler(),
      context.getClass(),
    ]);
    const asked = policy?.kind === 'permission' ? policy.anyOf : [];
    const permission = [particular[look.kind], ...asked].find((right) => right && actor.permissions.has(right)) ?? null;
    const id = (params as Record<string, string | undefined>)['id'] ?? null;
    // What is no id is refused where it is read.
    if (id !== null && !isUUID(id)) return next.handle();
    const note = async (): Promise<void> => this.looks.note(actor, permission, look.action, look.kind, id);
    // A file may be on its way when its route has ended: it is written down first.
    if (look.action === 'export') return from(note()).pipe(switchMap(() => next.handle()));
    return next.handle().pipe(switchMap((answer) => from(note().then((): unknown => answer))));
  }
}
