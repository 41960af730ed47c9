/** What went wrong, as the API says it (problem+json, RFC 9457) or as the network does not. */
export interface FieldProblem {
  /** JSON pointer of the member in the request body, such as `/businessId`. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  /** With 412: the record as it is now. */
  readonly current?: unknown;
}

export class ProblemError extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly current: unknown;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, body: ProblemBody, retryAfter?: string | null) {
    super(body.detail ?? body.title ?? String(status));
    this.name = 'ProblemError';
    this.status = status;
    this.type = body.type ?? 'about:blank';
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.errors = body.errors ?? [];
    this.current = body.current;
    this.retryAfterSeconds = retryAfter ? Number(retryAfter) || undefined : undefined;
  }
}

export async function problemFrom(response: Response): Promise<ProblemError> {
  const isJson = /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
  const body = isJson ? ((await response.json().catch(() => ({}))) as ProblemBody) : {};
  return new ProblemError(response.status, body, response.headers.get('Retry-After'));
}

export function isProblem(error: unknown, status?: number): error is ProblemError {
  return error instanceof ProblemError && (status === undefined || error.status === status);
}

/** The request never reached the API: the network is away, or the server is. */
export function isNetworkFailure(error: unknown): boolean {
  return error instanceof TypeError;
}
