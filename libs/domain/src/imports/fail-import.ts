import type { ImportState } from '@elinvoima/contracts';
import { DomainError, type Database } from '../platform/index.js';

/** Marks an import as failed with the sentence people will read. What is no fault of the file is thrown on, for the log. */
export async function failImport(db: Database, id: string, during: ImportState, error: unknown): Promise<void> {
  await db.query(
    `update imports set state = 'failed', problem = $3, problem_values = $4 where id = $1 and state = $2`,
    [
      id,
      during,
      error instanceof DomainError ? error.code : 'unexpected',
      error instanceof DomainError ? JSON.stringify(error.values) : null,
    ],
  );
  if (!(error instanceof DomainError)) throw error;
}
