import type { ProblemCode } from '@elinvoima/contracts/texts';

/** What can go wrong in the business, in few words. The HTTP door maps each class once to problem+json. */

/** One fault in what somebody sent: where (a JSON pointer), which rule (`problems.<code>` in the catalogue), with which values. */
export interface Fault {
  pointer: string;
  code: ProblemCode;
  values?: Record<string, string | number>;
}

export abstract class DomainError extends Error {
  /** `code` names the text `problems.<code>` that a person reads. */
  constructor(
    readonly code: ProblemCode,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = new.target.name;
  }
}

/** The record is not there, or not this actor's to know. */
export class NotFound extends DomainError {
  constructor(code: ProblemCode = 'not-found') {
    super(code);
  }
}

/** Understood, but breaks a rule of the business. */
export class RuleBroken extends DomainError {
  constructor(readonly faults: Fault[]) {
    super('rule-broken');
  }

  static at(pointer: string, code: ProblemCode, values?: Record<string, string | number>): RuleBroken {
    return new RuleBroken([{ pointer, code, values }]);
  }
}

/** Clashes with the state of things: taken, already done, still running. */
export class Conflict extends DomainError {
  constructor(
    code: ProblemCode,
    values: Record<string, string | number> = {},
    /** What stands in the way, where it can be named. */
    readonly faults: Fault[] = [],
  ) {
    super(code, values);
  }
}

/** The record lives on in another one: asking for that answers. */
export class Moved extends DomainError {
  constructor(
    readonly id: string,
    readonly survivorId: string,
    kind: 'company' | 'contact',
  ) {
    super('merged', { kind });
  }
}

/** Somebody else changed the record first; `current` is how it stands now. */
export class Stale extends DomainError {
  constructor(readonly current: unknown) {
    super('stale');
  }
}

/** Known, but this actor may not. */
export class Forbidden extends DomainError {
  constructor(code: ProblemCode = 'forbidden') {
    super(code);
  }
}

/** A file or text that cannot be read as what it claims to be. */
export class Malformed extends DomainError {
  constructor(
    code: ProblemCode,
    values: Record<string, string | number> = {},
    readonly faults: Fault[] = [],
  ) {
    super(code, values);
  }
}

/** A file of another kind than the one asked for. */
export class WrongFormat extends DomainError {}

/** More than is taken. */
export class TooLarge extends DomainError {
  constructor(code: ProblemCode = 'too-large', values: Record<string, string | number> = {}) {
    super(code, values);
  }
}

/** A store beside the database is away or full; asking again later helps. */
export class StoreAway extends DomainError {}

/** The page once was there and will not come back: a closed survey, an expired link. */
export class Gone extends DomainError {}
