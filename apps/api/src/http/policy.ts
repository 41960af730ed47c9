import { SetMetadata, applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@elinvoima/contracts';
import type { Actor } from '@elinvoima/domain/platform';
import type { SignedIn } from '@elinvoima/domain/users';
import type { FastifyRequest } from 'fastify';

export const POLICY = 'policy';

/** Marks a route that wants its caller to have shown lately who they are. */
export const STEP_UP = 'step-up';

/** What a route lets through. A route without one is refused, and a test fails. */
export type Policy =
  { kind: 'public' } | { kind: 'signed-in' } | { kind: 'permission'; anyOf: Permission[]; also?: Permission };

/** What gives out many people's data, or changes who may what: signing in this morning is not enough for it. */
export const stepUpPermissions: ReadonlySet<Permission> = new Set([
  'exports.write',
  'users.write',
  'settings.write',
  'api-keys.write',
  'webhooks.write',
  'audit.read',
  'privacy.read',
  'privacy.write',
  'privacy.erase',
  'retention.approve',
  'retention.write',
  'full-export.write',
]);

/** Refused with `step-up-required` unless the caller has signed in or confirmed within a quarter of an hour. */
export const StepUp = () => applyDecorators(SetMetadata(STEP_UP, true), ApiExtension('x-step-up', true));

/** A route of such a permission that gives out and changes nothing worth asking for. Say why at the route. Stands above its policy. */
export const WithoutStepUp = () => applyDecorators(SetMetadata(STEP_UP, false), ApiExtension('x-step-up', false));

/** Marks what an administrator may use who has yet to set up a second factor. */
export const WHILE_ENROLLING = 'while-enrolling';

/** Open also to an administrator without a second factor: their own session, and setting one up. Nothing else is. */
export const WhileEnrolling = () => SetMetadata(WHILE_ENROLLING, true);

/** Only for those who hold one of the permissions. */
export const Requires = (...anyOf: [Permission, ...Permission[]]) => permitted({ kind: 'permission', anyOf });

/** Only for those who hold both: what lists people, say, asks for the right to people besides the right to the record. */
export const RequiresBoth = (permission: Permission, also: Permission) =>
  permitted({ kind: 'permission', anyOf: [permission], also });

/** Bringing back from the bin: the bin opens nothing to those who may not write the record itself. */
export const Restores = (...anyOf: [Permission, ...Permission[]]) =>
  permitted({ kind: 'permission', anyOf, also: 'bin.restore' });

function permitted(policy: Extract<Policy, { kind: 'permission' }>) {
  const needed = [...policy.anyOf, ...(policy.also === undefined ? [] : [policy.also])];
  return applyDecorators(
    SetMetadata(POLICY, policy),
    ApiCookieAuth(),
    ...(needed.some((permission) => stepUpPermissions.has(permission)) ? [StepUp()] : []),
    ApiBearerAuth(),
    ApiExtension('x-permissions', policy.anyOf),
    ...(policy.also === undefined ? [] : [ApiExtension('x-permission-also', policy.also)]),
  );
}

/** For everybody who is signed in: their own session and settings. */
export const SignedInOnly = () =>
  applyDecorators(SetMetadata(POLICY, { kind: 'signed-in' } satisfies Policy), ApiCookieAuth());

/** For anybody. Say why at the route. */
export const Public = () => SetMetadata(POLICY, { kind: 'public' } satisfies Policy);

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: SignedIn;
    /** Another system, by its API key. */
    keyHolder?: Actor;
    actor?: Actor;
  }
}

/** Who asks. On public routes an actor without an account. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (actor === undefined) throw new Error('no actor: the session guard has not run');
  return actor;
});

export const Session = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (signedIn === undefined) throw new Error('no session on a route that needs one');
  return signedIn;
});
