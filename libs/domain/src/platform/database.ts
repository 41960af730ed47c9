import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import { SnakeNamingStrategy } from './naming-strategy.js';

/** Any class whose instances TypeORM stores. */
export type EntityClass = new () => ObjectLiteral;

interface Ambient {
  manager: EntityManager;
  isOneSnapshot: boolean;
  afterCommit: (() => Promise<void> | void)[];
}

/**
 * PostgreSQL as the services see it. A transaction is ambient: whatever runs inside `transaction` reads and writes in it,
 * so a record, its audit entry, its outbox row and its idempotency key commit together or not at all.
 */
export class Database {
  private readonly ambient = new AsyncLocalStorage<Ambient>();

  constructor(readonly dataSource: DataSource) {}

  /** The manager of the transaction around the caller, else of the pool. */
  get manager(): EntityManager {
    return this.ambient.getStore()?.manager ?? this.dataSource.manager;
  }

  /** Connections of this process. */
  get pool(): PoolCounts {
    return (this.dataSource.driver as unknown as { master: PoolCounts }).master;
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Read models: hand-written SQL, its row type given by the caller beside the SQL. Values only through `$n`. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result: unknown = await this.manager.query(sql, [...parameters]);
    // UPDATE and DELETE … RETURNING answer [rows, count] in TypeORM.
    const rows =
      Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number'
        ? result[0]
        : result;
    return rows as Row[];
  }

  /** The one row of a query that always answers one. */
  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row> {
    const [row] = await this.query<Row>(sql, parameters);
    if (row === undefined) throw new Error('a query that must answer one row answered none');
    return row;
  }

  /** Runs the work in one transaction; joins the one around it when there is one. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.within('READ COMMITTED', work);
  }

  /**
   * A transaction whose every statement sees the database as it was at the first one. Cannot join an ordinary transaction:
   * the HTTP door opens one of this kind for routes marked `@OneSnapshot()`.
   */
  async oneSnapshot<T>(work: () => Promise<T>): Promise<T> {
    if (this.ambient.getStore()?.isOneSnapshot === false)
      throw new Error('one snapshot was asked for inside a transaction that has several');
    return this.within('REPEATABLE READ', work);
  }

  private async within<T>(isolation: 'READ COMMITTED' | 'REPEATABLE READ', work: () => Promise<T>): Promise<T> {
    if (this.ambient.getStore()) return work();
    const hooks: Ambient['afterCommit'] = [];
    const isOneSnapshot = isolation === 'REPEATABLE READ';
    const result = await this.dataSource.transaction(isolation, (manager) =>
      this.ambient.run({ manager, isOneSnapshot, afterCommit: hooks }, work),
    );
    for (const hook of hooks) await hook();
    return result;
  }

  /** Runs once the transaction has committed (at once outside of one): for jobs, which are hints and must not outrun their row. */
  async afterCommit(hook: () => Promise<void> | void): Promise<void> {
    const store = this.ambient.getStore();
    if (store) store.afterCommit.push(hook);
    else await hook();
  }
}

export interface DatabaseOptions {
  url: string;
  pool: number;
  entities: EntityClass[];
  /** Called for errors of idle or checked-out connections, which must not end the process. */
  onConnectionError: (error: Error) => void;
}

export interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  /** Askers without a connection. */
  readonly waitingCount: number;
}

interface PoolLike {
  on(
    event: 'acquire',
    listener: (client: {
      listenerCount(event: string): number;
      on(event: string, listener: (error: Error) => void): void;
    }) => void,
  ): void;
}

/** Opens the pool. Times out by itself: statements after 15 s, locks after 3 s, idle transactions after 30 s. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    poolSize: options.pool,
    poolErrorHandler: options.onConnectionError,
    connectTimeoutMS: 5000,
    applicationName: 'elinvoima',
    extra: {
      options:
        '-c statement_timeout=15000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=30000 -c jit=off',
    },
  });
  await dataSource.initialize();
  const { master } = dataSource.driver as unknown as { master: PoolLike };
  // A checked-out client without an error listener takes the process down when PostgreSQL restarts.
  master.on('acquire', (client) => {
    if (client.listenerCount('error') === 0) client.on('error', options.onConnectionError);
  });
  return new Database(dataSource);
}
