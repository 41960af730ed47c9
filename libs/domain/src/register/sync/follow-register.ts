import { dayOf, type RegisterSyncProblem } from '@elinvoima/contracts';
import { Injectable, Logger } from '@nestjs/common';
import { Clock, Database, JobQueues, theMunicipality } from '../../platform/index.js';
import { NoteNews, type Reading } from '../changes/note-news.js';
import { RegisterClient } from '../client/register-client.js';
import { RegisterTrouble } from '../client/register-trouble.js';
import { RegisterCodeLists, municipalitiesOfPostalCodes } from '../codes/register-code-lists.js';
import type { RegisterContext } from '../record/register-record.js';
import { readPage } from './read-page.js';
import type { RegisterSync } from './register-sync.entity.js';
import { advance, claim, nextOneByOne, standsThere, type Progress } from './register-sync.sql.js';

/** A worker that is asked to stop waits for its job: a job reads for this long and lets the next one go on. */
const sliceMilliseconds = 10_000;
/** A worker that has not been heard of for this long is dead; a step takes at most three tries of ten seconds. */
const claimMilliseconds = 120_000;
/** So many troubles in a row, over a day or so, end a reading; the next week's begins anew. */
const mostFailures = 12;
const shortestWait = 30_000;
const longestWait = 4 * 3_600_000;

/** What a slice knows for all of its steps. */
type Context = RegisterContext & Pick<Reading, 'ownMunicipality'>;

/** Somebody else has gone on from here meanwhile. */
class Overtaken extends Error {}

/**
 * Reads the register: words of codes, then the municipality's postal codes page by page, then those companies of ours that did
 * not come, one by one. Each answer is written in one transaction with the place where the reading stands, so that a killed
 * worker, a used budget or a register that is away cost one request at most. Nothing is asked inside a transaction.
 */
@Injectable()
export class FollowRegister {
  private readonly logger = new Logger(FollowRegister.name);

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly queues: JobQueues,
    private readonly client: RegisterClient,
    private readonly codes: RegisterCodeLists,
    private readonly news: NoteNews,
  ) {}

  /** Reads on for a while. Safe to run twice, also at once. */
  async run(syncId: string): Promise<void> {
    let sync = await claim(this.db, syncId, this.clock.now(), claimMilliseconds);
    if (sync === null) return;
    try {
      const context = await this.context();
      const started = performance.now();
      while (sync.state === 'running' && performance.now() - started < sliceMilliseconds)
        sync = await this.step(sync, context);
      if (sync.state === 'running') await this.pass(sync);
    } catch (error) {
      if (error instanceof Overtaken) return;
      await this.putOff(sync, error instanceof RegisterTrouble ? error : this.unexpected(sync, error));
    }
  }

  /** What nobody has thought of is tried again later, and ends the reading like any other trouble when it does not pass. */
  private unexpected({ id, stage, place, page }: RegisterSync, error: unknown): RegisterTrouble {
    // The message may quote what the register sent of a person.
    const what = error instanceof Error ? [error.name, ...(error.stack ?? '').split('\n    at ').slice(1, 9)] : [];
    this.logger.error(`reading ${id} at ${stage} ${place}/${page}: ${what.join(' < ')}`);
    return new RegisterTrouble('unreadable');
  }

  /** Readings that wait for nobody: their job was lost, their worker died, or their time has come. */
  async resume(): Promise<void> {
    const due = await this.db.query<{ id: string; requests: number }>(
      `select id, requests from register_syncs where finished_at is null
         and (claimed_until is null or claimed_until <= $1) and (next_try_at is null or next_try_at <= $1)`,
      [this.clock.now()],
    );
    for (const { id, requests } of due) await this.wake(id, requests);
  }

  async wake(syncId: string, requests: number): Promise<void> {
    // A job's id holds how far it is: the running job cannot be asked for again, but the one after it can.
    await this.queues
      .add(
        'imports',
        'follow-register',
        { syncId },
        { jobId: `register-${syncId}-${requests}-${this.clock.now().getTime()}` },
      )
      .catch(() => undefined);
  }

  private step(sync: RegisterSync, context: Context): Promise<RegisterSync> {
    const steps = {
      codes: () => this.readCodes(sync),
      postal_codes: () => this.readPostalCode(sync, context),
      one_by_one: () => this.readOne(sync, context),
    };
    return steps[sync.stage]();
  }

  /** Without the words of its codes the register is still readable: a list that cannot be read is passed over. */
  private async readCodes(sync: RegisterSync): Promise<RegisterSync> {
    const place = await this.codes.nextTask(sync.place);
    if (place === null) return this.advance(sync, { stage: 'postal_codes', place: 0, page: 1 });
    let keep: () => Promise<void>;
    try {
      keep = await this.codes.ask(this.client, place);
    } catch (error) {
      if (!(error instanceof RegisterTrouble) || !passedOver.has(error.problem)) throw error;
      keep = async () => undefined;
    }
    return this.advance(sync, { place: place + 1, requests: 1 }, keep);
  }

  private async readPostalCode(sync: RegisterSync, context: Context): Promise<RegisterSync> {
    const postalCode = sync.postalCodes[sync.place];
    if (postalCode === undefined) return this.advance(sync, { stage: 'one_by_one', place: 0, page: 1 });
    const at = this.clock.now();
    const page = readPage(await this.client.companiesOf(postalCode, sync.page), sync, context);
    const progress: Progress = page.isLast
      ? { place: sync.place + 1, page: 1, firstPageKey: null }
      : { page: sync.page + 1, firstPageKey: page.firstPageKey };
    const here = page.companies.filter(({ isHere }) => isHere).length;
    return this.advance(sync, { ...progress, requests: 1, unreadable: page.unreadable }, async () => {
      const { fresh, added } = await this.news.of(
        page.companies.map(({ company }) => company),
        this.reading(sync, context, at),
      );
      return { companiesRead: fresh, companiesHere: Math.min(here, fresh), changesFound: added };
    });
  }

  /** Moved out, ceased, or not in the register at all: only asking by the business id tells. */
  private async readOne(sync: RegisterSync, context: Context): Promise<RegisterSync> {
    const businessId = await nextOneByOne(this.db, sync);
    const at = this.clock.now();
    if (businessId === null)
      return this.advance(sync, { isDone: true }, async () => {
        await this.news.settleWhatIsGone({ at, since: sync.startedAt });
      });
    const record = await this.client.company(businessId);
    const page = readPage(
      { totalResults: 1, companies: record === null ? [] : [record] },
      { page: 1, firstPageKey: null },
      context,
    );
    const progress = { afterBusinessId: businessId, requests: 1, askedOneByOne: 1, unreadable: page.unreadable };
    return this.advance(sync, progress, async () => {
      const { fresh, added } = await this.news.of(
        page.companies.map(({ company }) => company),
        this.reading(sync, context, at),
      );
      return { companiesRead: fresh, changesFound: added };
    });
  }

  /** Writes what an answer brought and where the reading stands after it, both or neither. */
  private async advance(
    sync: RegisterSync,
    progress: Progress,
    write: () => Promise<Progress | void> = async () => undefined,
  ): Promise<RegisterSync> {
    return this.db.transaction(async () => {
      if (!(await standsThere(this.db, sync))) throw new Overtaken();
      const found = (await write()) ?? {};
      return advance(this.db, sync, { ...progress, ...found }, this.clock.now(), claimMilliseconds);
    });
  }

  private reading(sync: RegisterSync, { today, ownMunicipality }: Context, at: Date): Reading {
    return { today, ownMunicipality, at, since: sync.startedAt, isFirst: sync.isFirst };
  }

  private async context(): Promise<Context> {
    const municipality = await theMunicipality(this.db);
    return {
      today: dayOf(this.clock.now()),
      ownMunicipality: municipality.code,
      municipalityOfPostalCode: await municipalitiesOfPostalCodes(this.db, municipality),
    };
  }

  private async pass({ id, requests }: RegisterSync): Promise<void> {
    await this.db.query('update register_syncs set claimed_until = null where id = $1', [id]);
    await this.wake(id, requests);
  }

  /** Waits as long as the register or the budget says, else longer after each trouble, by lot so that not all come back at once. */
  private async putOff(sync: RegisterSync, { problem, waitMilliseconds }: RegisterTrouble): Promise<void> {
    const isOurs = problem === 'budget-used';
    const failures = isOurs ? sync.failures : sync.failures + 1;
    const drawn = Math.random() * Math.min(longestWait, 60_000 * 2 ** failures);
    const wait = isOurs
      ? (waitMilliseconds ?? 0) + Math.random() * 3_600_000
      : Math.max(shortestWait, waitMilliseconds ?? drawn);
    const now = this.clock.now();
    const gaveUp = failures >= mostFailures;
    await this.db.query(
      `update register_syncs set state = $2, problem = $3, failures = $4, next_try_at = $5, claimed_until = null, finished_at = $6
       where id = $1 and finished_at is null`,
      [
        sync.id,
        gaveUp ? 'failed' : 'waiting',
        problem,
        failures,
        gaveUp ? null : new Date(now.getTime() + wait),
        gaveUp ? now : null,
      ],
    );
  }
}

const passedOver: ReadonlySet<RegisterSyncProblem> = new Set(['unreadable', 'too-large', 'refused', 'redirected']);
