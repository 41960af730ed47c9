/** How the API says no: `application/problem+json` (RFC 9457), in the reader's language, with nothing of the machinery in it. */
export interface Problem {
  /** `urn:elinvoima:problem:<name>`; the name is one of `problemStatuses`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  /** What is wrong with which member, for 400 and 422. */
  readonly errors?: readonly ProblemError[];
  /** The record as it is now, for 412. */
  readonly current?: unknown;
}

export interface ProblemError {
  /** A JSON pointer (RFC 6901) into the body, as `/companyIds/0`; a query parameter as `?limit`. */
  readonly pointer: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Every problem by name with its HTTP status; its title is the text `problems.<name>`. */
export const problemStatuses = {
  malformed: 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  'wrong-media-type': 415,
  'rule-broken': 422,
  'version-missing': 428,
  'too-many': 429,
  unexpected: 500,
  unavailable: 503,
} as const;

export type ProblemName = keyof typeof problemStatuses;

export const problemTypePrefix = 'urn:elinvoima:problem:';

export function problemType(name: ProblemName): string {
  return `${problemTypePrefix}${name}`;
}

/** What can be wrong with one member; its sentence is the text `problems.code.<code>`. */
export const errorCodes = [
  // Shape (400)
  'malformed-json',
  'unknown-member',
  'required',
  'wrong-type',
  'too-short',
  'too-long',
  'too-few',
  'too-many-items',
  'too-small',
  'too-big',
  'not-in-list',
  'not-an-id',
  'not-a-day',
  'not-a-time',
  'not-a-period',
  'not-an-email',
  'not-a-phone',
  'not-an-address',
  'not-a-postal-code',
  'not-a-cursor',
  'not-sortable',
  // Rules (422, 409)
  'business-id-format',
  'business-id-checksum',
  'business-id-taken',
  'duplicate',
  'unknown-reference',
  'in-the-future',
  'backdated-reason-required',
  'day-too-far',
  'ends-before-start',
  'reason-required',
  'stage-not-reachable',
  'email-taken',
  'password-too-short',
  'password-too-common',
  'last-administrator',
  'link-not-valid',
  'idempotency-key-reused',
  'idempotency-key-in-use',
  'period-not-ended',
  'period-closed',
  'period-open',
  'file-malformed',
  'file-too-large',
  'file-empty',
  'import-not-ready',
  'survey-not-published',
  'survey-closed',
  'survey-answered',
  'survey-version-changed',
  'no-recipients',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
