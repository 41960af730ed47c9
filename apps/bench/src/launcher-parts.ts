/** The launcher is plain Node without types of its own; what the benchmarks use of it, typed. */
interface ThrowAwayServer {
  /** The superuser's, to the database `postgres`. */
  url: string;
  stop(): Promise<void>;
}

export async function startThrowAwayServer(): Promise<ThrowAwayServer> {
  const path = new URL('../../launcher/src/testing/throw-away-server.mjs', import.meta.url);
  const part = (await import(path.href)) as { startThrowAwayServer(): Promise<ThrowAwayServer> };
  return part.startThrowAwayServer();
}
