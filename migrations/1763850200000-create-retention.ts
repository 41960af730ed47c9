import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['retention_rules', 'disposal_proposals', 'disposal_items', 'disposals', 'legal_holds'];

const classes = `('interaction', 'enquiry', 'initiative', 'needs_assessment', 'follow_up', 'referral', 'feedback', 'cooperation', 'contact',
  'information_request', 'accessibility_feedback', 'bin', 'survey_answers', 'event_sign_up', 'audit_trail')`;
const kinds = `('interaction', 'enquiry', 'initiative', 'needs_assessment', 'follow_up', 'referral', 'feedback', 'cooperation', 'contact',
  'information_request', 'accessibility_feedback')`;
const deeds = `('destroy', 'anonymise', 'keep')`;

/** Frozen evidence gives up its names to whoever stands in one of these tables by this very transaction. */
const letsThrough = (grounds: readonly { table: string; setting: string }[]): string => `
  create or replace function refuse_change_but_erasure() returns trigger language plpgsql as $$
  begin
    if not (${grounds
      .map(
        ({ table, setting }) => `exists (
      select from ${table} e where e.id = nullif(current_setting('${setting}', true), '')::uuid
        and e.xmin::text = (pg_current_xact_id()::text::numeric % 4294967296)::text)`,
      )
      .join(' or ')}) then
      raise exception '% is append-only', tg_table_name using errcode = '42501';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    if to_jsonb(new) - '{title,company_name}'::text[] <> to_jsonb(old) - '{title,company_name}'::text[] then
      raise exception 'an erasure takes names from %, nothing else', tg_table_name using errcode = '42501';
    end if;
    return new;
  end $$`;
const erasures = { table: 'erasures', setting: 'elinvoima.erasure' };

/** How long what is kept, what is proposed to go, what has gone, and what may not go. */
export class CreateRetention1763850200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A change is a new row: which rule a thing went by is told for ever.
      create table retention_rules (
        id uuid primary key default uuidv7(),
        record_class text not null check (record_class in ${classes}),
        version integer not null,
        task_class text not null check (length(task_class) between 1 and 20),
        moment text not null check (moment in
          ('occurred', 'received', 'closed', 'assessed', 'done', 'ended', 'agreement_ended', 'last_contact', 'binned', 'own')),
        months integer check (months between 1 and 1200),
        deed text not null check (deed in ${deeds}),
        ground text not null check (length(ground) between 1 and 1000),
        -- False: what was shipped, and nobody in the municipality has said yes to.
        confirmed boolean not null,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        unique (record_class, version)
      );

      create table disposal_proposals (
        id uuid primary key default uuidv7(),
        -- Frozen: what was due on this day, by the rules of this moment.
        as_of date not null,
        state text not null default 'open' check (state in ('open', 'approved', 'done', 'withdrawn')),
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        approved_at timestamptz,
        approved_by uuid references users (id),
        withdrawn_at timestamptz,
        withdrawn_by uuid references users (id),
        finished_at timestamptz
      );
      create index disposal_proposals_created_idx on disposal_proposals (created_at desc, id desc);

      create table disposal_items (
        id uuid primary key default uuidv7(),
        proposal_id uuid not null references disposal_proposals (id),
        record_class text not null check (record_class in ${classes}),
        record_kind text not null check (record_kind in ${kinds}),
        record_id uuid not null,
        moment_on date not null,
        due_on date not null,
        rule_id uuid not null references retention_rules (id),
        -- Of the record as it was looked at: what has changed since is looked at again.
        stamp text not null,
        state text not null default 'proposed' check (state in ('proposed', 'done', 'skipped')),
        reason text check (reason in ('held', 'changed', 'not_due', 'rule_changed', 'referenced', 'gone')),
        handled_at timestamptz,
        unique (proposal_id, record_kind, record_id)
      );
      create index disposal_items_moment_idx on disposal_items (proposal_id, moment_on, id);
      create index disposal_items_waiting_idx on disposal_items (proposal_id, id) where state = 'proposed';

      -- The disposal list: for good, and without a word of whom or what it was about.
      create table disposals (
        id uuid primary key default uuidv7(),
        item_id uuid not null unique references disposal_items (id),
        proposal_id uuid not null references disposal_proposals (id),
        record_class text not null check (record_class in ${classes}),
        record_kind text not null check (record_kind in ${kinds}),
        record_id uuid not null,
        task_class text not null,
        moment_on date not null,
        rule_id uuid not null references retention_rules (id),
        rule_version integer not null,
        deed text not null check (deed in ${deeds}),
        ground text not null,
        proposed_by uuid references users (id),
        approved_by uuid references users (id),
        disposed_at timestamptz not null default now()
      );
      create index disposals_disposed_idx on disposals (disposed_at desc, id desc);
      create index disposals_record_idx on disposals (record_id);
      create trigger disposals_append_only before update or delete on disposals for each row execute function refuse_change();
      create trigger disposals_no_truncate before truncate on disposals for each statement execute function refuse_change();

      create table legal_holds (
        id uuid primary key default uuidv7(),
        target text not null check (target in ('company', 'record', 'class')),
        company_id uuid references companies (id),
        record_class text check (record_class in ${classes}),
        record_kind text check (record_kind in ${kinds}),
        record_id uuid,
        ground text not null check (length(ground) between 1 and 1000),
        set_on date not null,
        set_at timestamptz not null default now(),
        set_by uuid references users (id),
        lifted_at timestamptz,
        lifted_by uuid references users (id),
        lift_reason text check (length(lift_reason) between 1 and 1000)
      );
      create index legal_holds_set_idx on legal_holds (set_at desc, id desc);
      create index legal_holds_company_id_idx on legal_holds (company_id) where lifted_at is null;
      create index legal_holds_record_idx on legal_holds (record_id) where lifted_at is null;

      -- One rule for whatever removes: the class, the record itself, or one of the companies it is about.
      create function under_legal_hold(classes text[], record uuid, about uuid[]) returns boolean language sql stable as $$
        select exists (
          select from legal_holds h where h.lifted_at is null and (
            (h.target = 'class' and h.record_class = any(classes))
            or (h.target = 'record' and h.record_id = record)
            or (h.target = 'company' and h.company_id = any(about))))
      $$;
    `);
    await runner.query(letsThrough([erasures, { table: 'disposals', setting: 'elinvoima.disposal' }]));
    // Proposals by common municipal practice; each waits for the municipality's own yes.
    await runner.query(`
      insert into retention_rules (record_class, version, task_class, moment, months, deed, ground, confirmed)
      select r.record_class, 1, r.task_class, r.moment, r.months, r.deed, r.ground, false from (values
        ('interaction', '14 01 00', 'occurred', 60, 'anonymise', 'Tiedonhallintalaki 21 §: yritysyhteistyön hoito. Tilastotieto säilyy.'),
        ('enquiry', '10 00 02', 'closed', 120, 'anonymise', 'Tiedonhallintalaki 21 §: tonttien ja tilojen luovutus, kuntalain 130 §:n arvio.'),
        ('initiative', '14 01 00', 'closed', null, 'keep', 'Arkistolaki: kunnalle tehdyt aloitteet säilytetään pysyvästi, kunnes toisin päätetään.'),
        ('needs_assessment', '14 01 00', 'assessed', 60, 'anonymise', 'Tiedonhallintalaki 21 §: luottamuksella kerrottu poistuu, kun sitä ei enää tarvita.'),
        ('follow_up', '14 01 00', 'done', 24, 'anonymise', 'Tiedonhallintalaki 21 §: tehty muistutus on valmistelun apuväline.'),
        ('referral', '14 01 00', 'closed', 60, 'anonymise', 'Tiedonhallintalaki 21 §: palveluohjauksen seuranta.'),
        ('feedback', '14 01 00', 'closed', 36, 'anonymise', 'Tiedonhallintalaki 21 §: palautteeseen on vastattu.'),
        ('cooperation', '14 01 00', 'ended', 120, 'anonymise', 'Vanhentumislaki 728/2003: sopimuksesta johtuvat vaatimukset.'),
        ('contact', '14 01 00', 'last_contact', 24, 'anonymise', 'Tietosuoja-asetus 5 artikla 1 e: henkilötietoja ei säilytetä tarpeettomasti.'),
        ('information_request', '00 01 02', 'closed', 60, 'destroy', 'Tiedonhallintalaki 21 §: pyynnön käsittely ja muutoksenhaku ovat päättyneet.'),
        ('accessibility_feedback', '00 01 02', 'closed', 24, 'destroy', 'Digipalvelulaki 306/2019: palautteeseen on vastattu.'),
        ('bin', '14 01 00', 'binned', 12, 'destroy', 'Erehdyksessä kirjatut ja poistetut tiedot.'),
        ('survey_answers', '14 01 00', 'own', null, 'anonymise', 'Kyselyn oma säilytysaika, kerrottu vastaajalle.'),
        ('event_sign_up', '14 01 00', 'own', 12, 'anonymise', 'Ilmoittautumissivulla kerrottu aika: vuosi tapahtumasta.'),
        ('audit_trail', '00 01 02', 'own', null, 'destroy', 'Tiedonhallintalaki 17 §: lokitietojen oma säilytysaika.')
      ) r (record_class, task_class, moment, months, deed, ground)
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(letsThrough([erasures]));
    await runner.query(`
      drop function under_legal_hold(text[], uuid, uuid[]);
      drop table legal_holds, disposals, disposal_items, disposal_proposals, retention_rules;
    `);
  }
}
