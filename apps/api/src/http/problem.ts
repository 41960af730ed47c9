import { problemTypePrefix, type Language, type Problem } from '@elinvoima/contracts';
import { formatText, type ProblemCode } from '@elinvoima/contracts/texts';
import {
  Conflict,
  DomainError,
  Forbidden,
  Gone,
  Malformed,
  Moved,
  NotFound,
  RuleBroken,
  Stale,
  StoreAway,
  TooLarge,
  WrongFormat,
  type Fault,
} from '@elinvoima/domain/platform';

/** Nobody is signed in, or no longer. */
export class NotSignedIn extends DomainError {
  constructor(code: ProblemCode = 'not-signed-in') {
    super(code);
  }
}

/** Allowed, but whoever holds the session must first show anew who they are. */
export class StepUpRequired extends DomainError {
  constructor() {
    super('step-up-required');
  }
}

/** An administrator without a second factor sets one up before anything else. */
export class SecondFactorRequired extends DomainError {
  constructor() {
    super('second-factor-required');
  }
}

/** A PATCH or DELETE that does not say which version it has seen. */
export class PreconditionMissing extends DomainError {
  constructor() {
    super('version-missing');
  }
}

/** Asked too often. */
export class TooMany extends DomainError {
  constructor(readonly retryAfterSeconds = 5) {
    super('too-many');
  }
}

/** What is needed to decide is away; asking again later helps. */
export class Unavailable extends DomainError {}

const statuses: [type: abstract new (...args: never[]) => DomainError, status: number][] = [
  [NotSignedIn, 401],
  [PreconditionMissing, 428],
  [Moved, 308],
  [NotFound, 404],
  [RuleBroken, 422],
  [Conflict, 409],
  [Stale, 412],
  [Forbidden, 403],
  [StepUpRequired, 403],
  [SecondFactorRequired, 403],
  [Malformed, 400],
  [Gone, 410],
  [TooLarge, 413],
  [WrongFormat, 415],
  [TooMany, 429],
  [Unavailable, 503],
  [StoreAway, 503],
];

const sentence = (language: Language, code: ProblemCode, values: Record<string, string | number> = {}): string =>
  formatText(language, `problems.${code}`, values);

/** The problem of a domain error, in the reader's language. Nothing of the inside leaks: only catalogue texts. */
export function problemOf(error: DomainError, language: Language, instance: string): Problem {
  const status = statuses.find(([type]) => error instanceof type)?.[1] ?? 500;
  const faults: Fault[] =
    error instanceof RuleBroken || error instanceof Malformed || error instanceof Conflict ? error.faults : [];
  const errors = faults.map(({ pointer, code, values }) => ({
    pointer,
    code,
    message: sentence(language, code, values),
  }));
  const title = sentence(language, error.code, error.values);
  return {
    type: `${problemTypePrefix}${error.code}`,
    title,
    status,
    detail: errors.length > 0 && !(error instanceof Conflict) ? errors.map(({ message }) => message).join(' ') : title,
    instance,
    ...(errors.length > 0 ? { errors } : {}),
    ...(error instanceof Stale ? { current: error.current } : {}),
  };
}

/** A problem that has no domain error behind it: the framework's own refusals. */
export function plainProblem(status: number, code: ProblemCode, language: Language, instance: string): Problem {
  const title = sentence(language, code);
  return { type: `${problemTypePrefix}${code}`, title, status, detail: title, instance };
}
