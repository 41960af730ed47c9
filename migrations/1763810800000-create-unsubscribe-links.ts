import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links that stop any mail that goes to many, and whether a person has agreed to news and invitations. */
export class CreateUnsubscribeLinks1763810800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contacts
        add column mailing_consent text not null default 'none' check (mailing_consent in ('none', 'given', 'refused')),
        add column mailing_consent_source text,
        add column mailing_consent_on date;

      create table unsubscribe_links (
        id uuid primary key default uuidv7(),
        token_hash bytea not null,
        -- Not the address itself: the link must work when the mail and the person are long erased.
        email_hash bytea not null,
        mail_id uuid not null,
        scope text not null check (scope in ('all_surveys', 'all_mailings', 'all_mail')),
        language text not null check (language in ('fi', 'sv', 'en')),
        used_at timestamptz,
        created_at timestamptz not null default now()
      );
      create unique index unsubscribe_links_token_hash_key on unsubscribe_links (token_hash);
      create index unsubscribe_links_mail_id_idx on unsubscribe_links (mail_id);

      -- No figure reads it. The function is changed in place, so that other changes of it stay whatever their order.
      do $$ begin
        execute replace(pg_get_functiondef('tables_without_watch()'::regprocedure),
          '''suppressions'',', '''suppressions'', ''unsubscribe_links'',');
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        execute replace(pg_get_functiondef('tables_without_watch()'::regprocedure), ' ''unsubscribe_links'',', '');
      end $$;
      drop table unsubscribe_links;
      alter table contacts drop column mailing_consent, drop column mailing_consent_source, drop column mailing_consent_on;
    `);
  }
}
