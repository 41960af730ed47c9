import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['audit_unsealed', 'audit_seals', 'audit_checkpoints', 'audit_subject_keys'];

/** Fields of people: entries from before they were listed as such hold what people were called and wrote. */
const fieldsOfPeople = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'notes',
  'askerName',
  'askerEmail',
  'askerPhone',
  'passwordHash',
  'answers',
  'chair',
  'makerName',
  'makerEmail',
  'makerOrganisation',
  'giverName',
  'personName',
  'supporterName',
  'text',
  'answer',
  'answerText',
  'need',
  'contact',
  'onlineLink',
  'recipientEmail',
  'contactName',
  'mailingConsentSource',
];

/**
 * Chains the trail. Entries are written without waiting for one another; a trigger notes each as unsealed in the writer's own
 * transaction, and the sealer takes what has committed, gives it the next position and a hash over the one before. So a long
 * import stops nobody, and an entry that commits late with a low number is sealed late instead of being missed.
 */
export class ChainTheTrail1763840500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- By which session or key, and by which right it was looked at (tiedonhallintalaki 17 §).
      alter table audit_entries
        add column via_kind text check (via_kind in ('session', 'api-key')),
        add column via_id uuid,
        add column permission text,
        -- What fields of people held before and after, under the key of whom it is about: gone when the key is.
        add column locked jsonb,
        add constraint audit_entries_via_check check ((via_kind is null) = (via_id is null));
      create index audit_entries_via_idx on audit_entries (via_id, at) where via_id is not null;

      create table audit_unsealed (seq bigint primary key);

      create table audit_seals (
        position bigint primary key check (position > 0),
        -- No foreign key: verifying, not the database, says that an entry is gone.
        seq bigint not null unique,
        hash bytea not null check (octet_length(hash) = 32)
      );

      -- Where the chain begins after its oldest part has left by age: the last seal that left with its entry's place.
      create table audit_checkpoints (
        position bigint primary key,
        hash bytea not null check (octet_length(hash) = 32),
        entries bigint not null,
        made_at timestamptz not null default now(),
        -- By the installation's key, which the database does not know.
        mac bytea not null
      );

      create table audit_subject_keys (
        object_kind text not null,
        object_id uuid not null,
        key bytea not null,
        primary key (object_kind, object_id)
      );
    `);
    await this.redactPeople(runner);
    await runner.query(`
      -- The owner's rights: whoever writes an entry cannot keep it from being sealed.
      create function note_unsealed() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        insert into audit_unsealed (seq) select seq from written order by seq;
        return null;
      end $$;
      create trigger audit_entries_unsealed after insert on audit_entries
        referencing new table as written for each statement execute function note_unsealed();
      insert into audit_unsealed (seq) select seq from audit_entries order by seq;

      -- Rows leave by age alone, and only through retire_audit(), which says so for its own transaction.
      create function refuse_audit_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and current_setting('elinvoima.retiring_audit', true) = 'on' then return old; end if;
        raise exception '% is append-only', tg_table_name using errcode = '42501';
      end $$;
      drop trigger audit_entries_append_only on audit_entries;
      create trigger audit_entries_append_only before update or delete on audit_entries for each row execute function refuse_audit_change();
      create trigger audit_seals_append_only before update or delete on audit_seals for each row execute function refuse_audit_change();
      create trigger audit_seals_no_truncate before truncate on audit_seals for each statement execute function refuse_change();
      create trigger audit_checkpoints_append_only before update or delete on audit_checkpoints for each row execute function refuse_change();
      create trigger audit_checkpoints_no_truncate before truncate on audit_checkpoints for each statement execute function refuse_change();

      -- Everything up to a position leaves, but for the seal at it. Never anything younger than a year, whoever asks.
      create function retire_audit(upto bigint, checkpoint_mac bytea) returns bigint
        language plpgsql security definer set search_path = public as $$
      declare removed bigint;
      begin
        if exists (
          select from audit_seals s join audit_entries e using (seq)
          where s.position <= upto and e.at > now() - interval '1 year'
        ) then
          raise exception 'entries younger than a year stay' using errcode = '42501';
        end if;
        perform set_config('elinvoima.retiring_audit', 'on', true);
        delete from audit_entries e using audit_seals s where s.seq = e.seq and s.position <= upto;
        get diagnostics removed = row_count;
        delete from audit_seals where position < upto;
        perform set_config('elinvoima.retiring_audit', 'off', true);
        insert into audit_checkpoints (position, hash, entries, mac)
          select position, hash, removed, checkpoint_mac from audit_seals where position = upto;
        if not found then raise exception 'no seal at position %', upto; end if;
        return removed;
      end $$;
      revoke execute on function retire_audit(bigint, bytea) from public;
    `);
    await leaveUnwatched(runner, tables);
  }

  /** Once, before the first seal; afterwards nothing can. */
  private async redactPeople(runner: QueryRunner): Promise<void> {
    await runner.query('alter table audit_entries disable trigger audit_entries_append_only');
    await runner.query(
      `update audit_entries e
       set changes = (
         select coalesce(jsonb_object_agg(c.field, case
           when c.field = any($1::text[]) or (c.field = 'name' and e.object_kind in ('user', 'contact')) then '["…", "…"]'::jsonb
           else c.change end), '{}')
         from jsonb_each(e.changes) as c (field, change))
       where e.changes ?| $1::text[] or (e.changes ? 'name' and e.object_kind in ('user', 'contact'))`,
      [fieldsOfPeople],
    );
    await runner.query('alter table audit_entries enable trigger audit_entries_append_only');
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`
      drop function retire_audit(bigint, bytea);
      drop trigger audit_entries_unsealed on audit_entries;
      drop function note_unsealed();
      drop table audit_subject_keys, audit_checkpoints, audit_seals, audit_unsealed;
      drop trigger audit_entries_append_only on audit_entries;
      create trigger audit_entries_append_only before update or delete on audit_entries for each row execute function refuse_change();
      drop function refuse_audit_change();
      alter table audit_entries drop column via_kind, drop column via_id, drop column permission, drop column locked;
    `);
  }
}
