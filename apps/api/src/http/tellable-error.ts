/** What of an unexpected error may stand in a log: where it happened and what kind it was, and nobody's data. */
interface TellableError {
  name: string;
  message?: string;
  code?: string;
  table?: string;
  column?: string;
  constraint?: string;
  at: string[];
}

const frames = 12;

/** The database and the JSON parser quote what they were given: their words are left out, PostgreSQL's code and names stay. */
export function tellable(error: unknown): TellableError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const { driverError, ...own } = error as Error & Record<string, unknown>;
  const told = typeof driverError === 'object' && driverError !== null ? (driverError as Record<string, unknown>) : own;
  const words = (['code', 'table', 'column', 'constraint'] as const).flatMap((name) =>
    typeof told[name] === 'string' ? [[name, told[name]]] : [],
  );
  const quotes = driverError !== undefined || 'severity' in own || error instanceof SyntaxError;
  return {
    name: error.name,
    ...(quotes ? {} : { message: error.message }),
    ...(Object.fromEntries(words) as Partial<TellableError>),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, frames)
      .map((line) => line.trim()),
  };
}
