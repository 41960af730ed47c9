import { createHash } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErasureGround } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Audit, forgetSubjects } from '../audit/index.js';
import { removeUpload } from '../imports/index.js';
import {
  CONFIG,
  Conflict,
  Database,
  FileStore,
  keyedHash,
  RuleBroken,
  type Actor,
  type Config,
} from '../platform/index.js';
import { personTables, type PersonTable } from './inventory/index.js';
import { mentionsOf, patternsOf, takeMentions, type Mention } from './mentions.js';
import type { Person } from './person.js';

/** What would go, what would stay and why, and the words that a person has to look at. */
export interface ErasurePreview {
  /** What is to be typed to confirm. */
  confirmation: string;
  /** Of all that is shown: an erasure is of what was seen, not of what has come meanwhile. */
  seen: string;
  rows: { table: string; count: number; isDeleted: boolean; stays: string | null }[];
  mentions: Mention[];
}

export interface ErasureOrder {
  ground: ErasureGround;
  confirmation: string;
  seen: string;
  /** Keys of mentions that stay as they are. */
  keep?: string[];
}

/** Kept outside the database, so that a restored backup can be brought up to date. */
export const erasuresFile = (config: Pick<Config, 'dataDir'>): string => join(config.dataDir, 'erasures.log');

const replaced = '[poistettu]';
/** Records whose fields the trail keeps under a key. */
const subjects: Readonly<Record<string, string>> = {
  companies: 'company',
  partners: 'partner',
  interactions: 'interaction',
  enquiries: 'enquiry',
  sites: 'site',
  follow_ups: 'follow_up',
  measures: 'measure',
  projects: 'project',
  events: 'event',
  initiatives: 'initiative',
  feedback: 'feedback',
};

/** Makes somebody nobody, everywhere, in one transaction. What was counted stays counted: rows that figures read stay, without the person. */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly files: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async preview(person: Person): Promise<ErasurePreview> {
    const rows: ErasurePreview['rows'] = [];
    for (const { table, found, isDeleted = false, stays = null } of personTables) {
      const { count } = await this.db.one<{ count: number }>(
        `select count(*)::int as count from ${table} t where ($1::uuid[] is not null and $2::text[] is not null) and (${found})`,
        [person.contactIds, person.emails],
      );
      if (count > 0) rows.push({ table, count, isDeleted, stays });
    }
    const { count } = await this.db.one<{ count: number }>(
      'select count(*)::int as count from interaction_contacts where contact_id = any($1::uuid[])',
      [person.contactIds],
    );
    if (count > 0) rows.push({ table: 'interactions', count, isDeleted: false, stays: 'interactions' });
    const mentions = await mentionsOf(this.db, person);
    const name = person.names[0];
    return {
      confirmation: name === undefined ? (person.emails[0] ?? '') : `${name.first} ${name.last}`,
      seen: createHash('sha256')
        .update(JSON.stringify([person, rows.filter(({ table }) => table !== 'outbox_mails'), mentions]))
        .digest('base64url'),
      rows,
      mentions,
    };
  }

  /** Throws `RuleBroken` for another confirmation, `Conflict` when more is known by now than was looked at. */
  async erase(actor: Actor, person: Person, order: ErasureOrder, again?: { id: string }): Promise<string> {
    const gone: { area: 'exports'; key: string }[] = [];
    const uploads: string[] = [];
    const hashes = person.emails.map((email) => keyedHash(this.config.hashKey, 'erasure', email));
    const id = await this.db.transaction(async () => {
      await this.db.query(`set local statement_timeout = '5min'`);
      await this.db.query('select id from contacts where id = any($1::uuid[]) order by id for update', [
        person.contactIds,
      ]);
      await this.demandNoHold(person);
      const preview = await this.preview(person);
      if (order.confirmation.trim().toLowerCase() !== preview.confirmation.toLowerCase())
        throw RuleBroken.at('/confirmation', 'erasure-confirmation');
      if (order.seen !== preview.seen) throw new Conflict('erasure-changed');
      const erasure = await this.write(actor, person, order.ground, hashes, again?.id);
      const trail = await this.trailOf(person);
      const taken = await takeMentions(this.db, person, order.keep ?? []);
      await this.refreshEvidence(taken);
      const counts: Record<string, number> = {};
      uploads.push(...(await this.uploadsOf(person)));
      for (const table of personTables) {
        const count = await this.take(table, person);
        if (count > 0) counts[table.table] = count;
      }
      await this.closeContacts(person);
      gone.push(...(await this.takeCopies(person)));
      await this.db.query('update erasures set counts = $2, words_replaced = $3, words_kept = $4 where id = $1', [
        erasure,
        JSON.stringify(counts),
        taken.length,
        preview.mentions.length - taken.length,
      ]);
      await this.audit.record(actor, 'erase', { kind: 'contact', id: person.contactIds[0] ?? null });
      await this.forgetTrail(trail, taken);
      return erasure;
    });
    // One that is done again after a restore stands there already.
    if (again === undefined) await this.log(id, person, order, hashes);
    for (const { area, key } of gone) await this.files.remove(area, key);
    for (const key of uploads) await removeUpload(this.config.dataDir, key);
    return id;
  }

  /** What may be asked for as evidence stays, whoever asks for its erasure. Throws `Conflict`. */
  private async demandNoHold({ contactIds }: Person): Promise<void> {
    await this.db.query(`select pg_advisory_xact_lock_shared(hashtext('legal_holds'))`);
    const held = await this.db.query(
      `select c.id from unnest($1::uuid[]) c (id)
       where under_legal_hold(array['contact'], c.id, array(
         select r.company_id from contact_roles r where r.contact_id = c.id
         union select i.company_id from interaction_contacts p join interaction_companies i on i.interaction_id = p.interaction_id
           where p.contact_id = c.id)) limit 1`,
      [contactIds],
    );
    if (held.length > 0) throw new Conflict('legal-hold');
  }

  private async log(id: string, { contactIds }: Person, { ground, keep = [] }: ErasureOrder, hashes: Buffer[]) {
    const emailHashes = hashes.map((hash) => hash.toString('hex'));
    await appendFile(
      erasuresFile(this.config),
      `${JSON.stringify({ id, contactIds, emailHashes, ground, kept: keep })}\n`,
    );
  }

  /** First, since the frozen tables let nobody through without a row of this very transaction. */
  private async write(
    actor: Actor,
    person: Person,
    ground: ErasureGround,
    hashes: Buffer[],
    again?: string,
  ): Promise<string> {
    const { id } = await this.db.one<{ id: string }>(
      `insert into erasures (id, contact_id, email_hashes, ground, erased_by) values (coalesce($5::uuid, uuidv7()), $1, $2, $3, $4) returning id`,
      [person.contactIds[0] ?? null, hashes, ground, actor.id, again ?? null],
    );
    await this.db.query(`select set_config('elinvoima.erasure', $1, true)`, [id]);
    return id;
  }

  private async take({ table, found, columns, isDeleted }: PersonTable, person: Person): Promise<number> {
    const where = `where ($1::uuid[] is not null and $2::text[] is not null) and (${found})`;
    const parameters = [person.contactIds, person.emails];
    const sets = Object.entries(columns).flatMap(([column, deed]) =>
      deed === 'null'
        ? [`${column} = null`]
        : deed === 'replace'
          ? [`${column} = case when ${column} is not null then '${column === 'last_name' ? '–' : replaced}' end`]
          : [],
    );
    if (isDeleted !== true && sets.length === 0) return 0;
    const changed = await this.db.query(
      isDeleted === true
        ? `with gone as (delete from ${table} t ${where} returning 1) select 1 from gone`
        : `with changed as (update ${table} t set ${sets.join(', ')} ${where} returning 1) select 1 from changed`,
      parameters,
    );
    return changed.length;
  }

  private async closeContacts({ contactIds }: Person): Promise<void> {
    await this.db.query(
      `update contacts set erased_at = now(), deleted_at = coalesce(deleted_at, now()), version = version + 1, updated_at = now(),
         mailing_consent = 'none', mailing_consent_on = null, purpose = null, legal_basis = null, source_kind = null, processed_since = null,
         restricted_on = null, objects_mailings_on = null, objects_surveys_on = null
       where id = any($1::uuid[])`,
      [contactIds],
    );
    await this.db.query('delete from consent_changes where contact_id = any($1::uuid[])', [contactIds]);
  }

  /** Titles of the evidence have changed: files that were made of them are made again when somebody asks. */
  private async refreshEvidence(taken: readonly Mention[]): Promise<void> {
    const figures = taken.flatMap(({ table, key }) =>
      table === 'frozen_records' ? [key.split(':')[1]?.split('/')[0] ?? ''] : [],
    );
    if (figures.length === 0) return;
    const files = `select f.id from report_files f join frozen_figures g on g.closing_id = f.closing_id where g.id = any($1::uuid[])`;
    await this.db.query(`delete from report_file_pieces where file_id in (${files})`, [figures]);
    await this.db.query(`delete from report_files where id in (${files})`, [figures]);
  }

  private async uploadsOf({ contactIds }: Person): Promise<string[]> {
    const rows = await this.db.query<{ storedAs: string }>(
      `with files as (update imports set file_removed_at = now(), options = options - 'samples'
         where file_removed_at is null and id in (select import_id from import_rows where record_id = any($1::uuid[])) returning stored_as)
       select stored_as as "storedAs" from files`,
      [contactIds],
    );
    return rows.map(({ storedAs }) => storedAs);
  }

  /** Lists and packages that lie for a day, answers kept for a retry, single words of the search. */
  private async takeCopies(person: Person): Promise<{ area: 'exports'; key: string }[]> {
    const patterns = patternsOf(person);
    await this.db.query(
      `delete from idempotency_keys where response::text ~* $1 or response::text like any($2::text[]) or location like any($2::text[])`,
      [patterns?.sure ?? '(?!)', person.contactIds.map((contactId) => `%${contactId}%`)],
    );
    await this.db.query(
      // Bent forms, too; the search writes them without their dots.
      `delete from search_words w where (w.word ~* $1 or w.word ~* plain_text($1))
         and not exists (select from search_entries e where e.words @@ quote_literal(w.word)::tsquery)`,
      [patterns?.near ?? '(?!)'],
    );
    const lists = await this.db.query<{ key: string }>(
      `with old as (select id, stored_as from exports where state in ('waiting', 'running', 'ready') for update),
         gone as (update exports e set state = 'expired', stored_as = null, filter = '{}', attempt = attempt + 1 from old where e.id = old.id)
       select stored_as as key from old where stored_as is not null`,
    );
    const packages = await this.db.query<{ key: string }>(
      `with gone as (delete from data_packages where contact_id = any($1::uuid[]) or email_hash = any($2::bytea[]) returning stored_as)
       select stored_as as key from gone where stored_as is not null`,
      [person.contactIds, person.emails.map((email) => keyedHash(this.config.hashKey, 'package', email))],
    );
    return [...lists, ...packages].map(({ key }) => ({ area: 'exports' as const, key }));
  }

  /** Records about the person whose fields the trail keeps under a key. Asked before their addresses are gone. */
  private async trailOf(person: Person): Promise<Map<string, string[]>> {
    const found = new Map([['contact', person.contactIds]]);
    for (const { table, found: where } of personTables) {
      const kind = subjects[table];
      if (kind === undefined) continue;
      const rows = await this.db.query<{ id: string }>(
        `select t.id from ${table} t where ($1::uuid[] is not null and $2::text[] is not null) and (${where})`,
        [person.contactIds, person.emails],
      );
      found.set(
        kind,
        rows.map(({ id }) => id),
      );
    }
    return found;
  }

  /** Last: a change that is recorded afterwards would be locked under a new key. */
  private async forgetTrail(own: ReadonlyMap<string, string[]>, taken: readonly Mention[]): Promise<void> {
    for (const [kind, ids] of own) await forgetSubjects(this.db, kind, ids);
    for (const [table, kind] of Object.entries(subjects))
      await forgetSubjects(
        this.db,
        kind,
        taken.filter((each) => each.table === table).map(({ key }) => key.slice(key.indexOf(':') + 1)),
      );
  }
}
