import type { ImportState } from '@elinvoima/contracts';
import { DomainError, type Database } from '../platform/index.js';

type Work = Extract<ImportState, 'checking' | 'applying' | 'undoing'>;

/**
 * Where an import stands after its work has stopped. Writing and taking back leave nothing half done, so what stopped them
 * for a passing reason can be pressed again; only what the file itself is to blame for is an end.
 */
function stateAfter(during: Work, error: unknown): ImportState {
  if (during === 'undoing') return 'applied';
  return during === 'applying' && !(error instanceof DomainError) ? 'ready' : 'failed';
}

/** Says on an import, in the sentence people will read, why its work stopped. What is no fault of the file is thrown on, for the log. */
export async function failImport(db: Database, id: string, during: Work, error: unknown): Promise<void> {
  await db.query(
    `update imports set state = $3, problem = $4, problem_values = $5, rows_done = 0 where id = $1 and state = $2`,
    [
      id,
      during,
      stateAfter(during, error),
      error instanceof DomainError ? error.code : 'unexpected',
      error instanceof DomainError ? JSON.stringify(error.values) : null,
    ],
  );
  if (!(error instanceof DomainError)) throw error;
}
