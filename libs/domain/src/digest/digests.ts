import { dayOf, isWorkingDay, type Day, type Language, type Role } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Database, Forbidden, Outbox, systemActor, type Actor } from '../platform/index.js';
import { digestContent, isWorthSaying } from './digest-content.query.js';

interface Reader {
  id: string;
  email: string;
  language: Language;
  role: Role;
}

/** `already`: today's has been made; `nothing`: there is nothing to say. */
export type DigestOutcome = 'sent' | 'already' | 'nothing';

const readerColumns = 'u.id, u.email, u.language, u.role';

/** The morning's mail of what is late, due and waiting: at most one a person and day. */
@Injectable()
export class Digests {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Run each morning; on days when the town hall is closed it does nothing. Answers how many were made. */
  async run(): Promise<number> {
    const day = dayOf(this.clock.now());
    if (!isWorkingDay(day)) return 0;
    const readers = await this.db.query<Reader>(
      `select ${readerColumns} from users u left join personal_settings s on s.user_id = u.id
       where u.disabled_at is null and (u.password_hash is not null or u.has_identity) and coalesce(s.digest_mails, true)
         -- Who is on leave has handed everything over, and is left in peace.
         and not exists (select from handovers h where h.from_user_id = u.id and h.state = 'active') order by u.id`,
    );
    let made = 0;
    for (const reader of readers) if ((await this.make(systemActor, reader, day)) === 'sent') made += 1;
    return made;
  }

  /** Today's mail at once, on any day and whatever one has chosen: how one sees what it is like. */
  async sendOwn(actor: Actor): Promise<DigestOutcome> {
    if (actor.kind !== 'user' || actor.id === null) throw new Forbidden();
    const [reader] = await this.db.query<Reader>(`select ${readerColumns} from users u where u.id = $1`, [actor.id]);
    if (reader === undefined) throw new Forbidden();
    return this.make(actor, reader, dayOf(this.clock.now()), true);
  }

  /** The row is taken with the mail: who comes second, or after a worker died, finds it there. */
  private make(actor: Actor, reader: Reader, day: Day, wanted = false): Promise<DigestOutcome> {
    return this.db.transaction(async () => {
      const content = await digestContent(this.db, reader, this.clock.now());
      const isEmpty = content.coming.length === 0 && content.accessReview === null && !isWorthSaying(content, day);
      if (wanted ? isEmpty : !isWorthSaying(content, day)) return 'nothing';
      const taken = await this.db.query(
        'insert into digests (user_id, day, content) values ($1, $2, $3) on conflict do nothing returning day',
        [reader.id, day, JSON.stringify(content)],
      );
      if (taken.length === 0) return 'already';
      await this.outbox.put('digest', { userId: reader.id, day }, reader.email, reader.language);
      await this.audit.record(actor, 'mail', { kind: 'user', id: reader.id }, { digestOf: [null, day] });
      return 'sent';
    });
  }
}
