/** What each statement takes in all, by its first words: where a phase's time goes. */
import type { Database } from '@elinvoima/domain/platform';

export interface StatementTime {
  words: string;
  calls: number;
  milliseconds: number;
}

export interface Watched {
  slowest(count: number): StatementTime[];
  stop(): void;
}

export function watchStatements(db: Database): Watched {
  const taken = new Map<string, StatementTime>();
  const query = db.query.bind(db);
  const watched: typeof db.query = async (sql, parameters) => {
    const begun = performance.now();
    try {
      return await query(sql, parameters);
    } finally {
      const words = sql.replaceAll(/\s+/g, ' ').trim().slice(0, 110);
      const one = taken.get(words) ?? { words, calls: 0, milliseconds: 0 };
      one.calls += 1;
      one.milliseconds += performance.now() - begun;
      taken.set(words, one);
    }
  };
  db.query = watched;
  return {
    slowest: (count) => [...taken.values()].toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, count),
    stop: () => {
      db.query = query;
    },
  };
}
