/** A fault the person at the keyboard can mend: its message is one line that says what to do. Printed without a stack. */
export class Fault extends Error {
  /** @param {string} message @param {{ cause?: unknown, details?: string }} [more] `details` are printed below the line */
  constructor(message, { cause, details = '' } = {}) {
    super(message, { cause });
    this.name = 'Fault';
    this.details = details;
  }
}

/** @param {unknown} error @returns {string} the system's code (`EACCES`) or PostgreSQL's (`3D000`), '' when it has none */
export function codeOf(error) {
  // No `instanceof`: inside jest the system's errors are of another realm.
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** @param {unknown} error @returns {string} */
export function describe(error) {
  if (error instanceof Fault) return error.details ? `${error.message}\n${error.details}` : error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
