import type { ProblemCode } from './texts/problems/index.js';

/** How the API says no: `application/problem+json` (RFC 9457), in the reader's language, with nothing of the machinery in it. */
export interface Problem {
  /** `urn:elinvoima:problem:<code>`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  /** What is wrong with which member, for 400 and 422. */
  readonly errors?: readonly ProblemError[];
  /** The record as it is now, for 412. */
  readonly current?: unknown;
}

export interface ProblemError {
  /** A JSON pointer (RFC 6901) into the body, as `/companyIds/0`. */
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly message: string;
}

/** A fault as a pure rule finds it, before anybody puts it into words; `values` are for its sentence `problems.<code>`. */
export interface Fault {
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly values?: Record<string, string | number>;
}

export const problemTypePrefix = 'urn:elinvoima:problem:';
