import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, keyedHash, type Config } from '../platform/index.js';
import { scopesAgainst, type MassMail, type Suppression, type SuppressionScope } from './suppression.entity.js';

/** How far a suppression reaches beyond its scope. */
interface Reach {
  /** Of the scope `survey`. */
  surveyId?: string;
  /** A pause of so many days; for good when not told. */
  days?: number;
}

/** The list of addresses that get no surveys, no mailings or neither. It knows addresses only by their keyed hash. */
@Injectable()
export class Suppressions {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The given addresses that must not get such a mail; `surveyId` where it is about one survey. Two statements. */
  async among(emails: readonly string[], mail: MassMail, surveyId: string | null = null): Promise<ReadonlySet<string>> {
    const byHash = new Map(emails.map((email) => [this.hashOf(email).toString('hex'), email]));
    if (byHash.size === 0) return new Set();
    const found = await this.db.query<{ hash: string }>(
      `select distinct encode(email_hash, 'hex') as hash from suppressions
       where (scope = any($2) or (scope = 'survey' and survey_id = $3)) and (until is null or until > now())
         and email_hash = any(select decode(h, 'hex') from unnest($1::text[]) h)`,
      [[...byHash.keys()], scopesAgainst[mail], surveyId],
    );
    const hashes = new Set(found.map(({ hash }) => hash));
    const objecting = await this.objectingAmong(emails, mail);
    return new Set(
      emails.filter((email) => hashes.has(this.hashOf(email).toString('hex')) || objecting.has(email.toLowerCase())),
    );
  }

  /** Addresses of people whose data are restricted, or who object to such mails (articles 18 and 21). */
  private async objectingAmong(emails: readonly string[], mail: MassMail): Promise<ReadonlySet<string>> {
    const found = await this.db.query<{ email: string }>(
      `select lower(email) as email from contacts where lower(email) = any($1::text[]) and deleted_at is null
         and (restricted_on is not null or (case when $2 = 'mailing' then objects_mailings_on else objects_surveys_on end) is not null)`,
      [emails.map((email) => email.toLowerCase()), mail],
    );
    return new Set(found.map(({ email }) => email));
  }

  /** Safe to repeat. */
  async add(email: string, scope: SuppressionScope, reason: Suppression['reason'], reach: Reach = {}): Promise<void> {
    await this.addHash(this.hashOf(email), scope, reason, reach);
  }

  /** As `add`, where only the hash of the address is known. What is for good stays; a pause becomes longer, or for good. */
  async addHash(
    emailHash: Buffer,
    scope: SuppressionScope,
    reason: Suppression['reason'],
    { surveyId, days }: Reach = {},
  ): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query(
        `insert into suppressions as old (email_hash, scope, reason, survey_id, until)
         values ($1, $2, $3, $4, now() + make_interval(days => $5::int)) on conflict (email_hash, scope, survey_id) do update
         set until = case when excluded.until is null then null else greatest(old.until, excluded.until) end, reason = excluded.reason
         where old.until is not null`,
        [emailHash, scope, reason, surveyId ?? null, days ?? null],
      );
      // Whatever a merge brought to this address stands here in its own right from now on: undoing the merge leaves it. After the
      // insert, which waits for a merge, or an undoing, that has this row in hand.
      await this.db.query(
        `delete from merge_rows r using suppressions s
         where s.email_hash = $1 and s.scope = $2 and s.survey_id is not distinct from $3
           and r.relation = 'suppressions.id' and r.row_key = jsonb_build_object('id', s.id) and r.deed = 'added'`,
        [emailHash, scope, surveyId ?? null],
      );
    });
  }

  /** What the list keeps of an address. Letters' case does not make another mailbox. */
  hashOf(email: string): Buffer {
    return keyedHash(this.config.hashKey, 'suppression', email.trim().toLowerCase());
  }
}
