import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = [
  'dialogue_deliveries',
  'dialogue_editions',
  'dialogue_materials',
  'dialogue_questions',
  'event_feedback_rounds',
  'market_dialogues',
];

/** Feedback asked of those who came; and what a market dialogue must be able to show: the same material and answers for all. */
export class EventFeedbackAndMarketDialogues1763810710000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveUnwatched(runner, tables);
    await runner.query(`
      create table event_feedback_rounds (
        id uuid primary key default uuidv7(),
        event_id uuid not null references events (id),
        survey_id uuid not null references surveys (id),
        send_at timestamptz not null,
        -- 'nobody': when the time came, nobody who came had an address that may be written to.
        state text not null default 'waiting' check (state in ('waiting', 'sent', 'nobody', 'cancelled')),
        wave_id uuid references survey_waves (id),
        created_at timestamptz not null default now(),
        created_by uuid not null references users (id),
        check ((state = 'sent') = (wave_id is not null))
      );
      -- One round an event; a cancelled one makes room.
      create unique index event_feedback_rounds_event_id_key on event_feedback_rounds (event_id) where state <> 'cancelled';
      create index event_feedback_rounds_waiting_idx on event_feedback_rounds (send_at) where state = 'waiting';

      create table market_dialogues (
        event_id uuid primary key references events (id),
        topic text check (length(topic) <= 500),
        unit text check (length(unit) <= 200),
        -- As far as it is known: "2027 alkuvuosi" is an answer.
        tender_planned text check (length(tender_planned) <= 200),
        -- Typed in where it is known better than the invitations tell, and after the tender.
        told integer check (told >= 0),
        offered integer check (offered >= 0),
        version integer not null default 1,
        updated_at timestamptz not null default now()
      );

      create table dialogue_materials (
        id uuid primary key default uuidv7(),
        event_id uuid not null references events (id),
        title text not null check (length(title) between 1 and 200),
        -- Shown on the event's public page too.
        public boolean not null default false,
        created_at timestamptz not null default now(),
        created_by uuid references users (id)
      );
      create index dialogue_materials_event_id_idx on dialogue_materials (event_id);

      -- What was given stays what was given: a correction is a new edition.
      create table dialogue_editions (
        id uuid primary key default uuidv7(),
        material_id uuid not null references dialogue_materials (id),
        n integer not null check (n > 0),
        link text check (length(link) <= 1000),
        text text check (length(text) <= 20000),
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        unique (material_id, n),
        check (link is not null or text is not null)
      );
      create trigger dialogue_editions_immutable before update or delete on dialogue_editions for each row execute function refuse_change();

      create table dialogue_deliveries (
        id uuid primary key default uuidv7(),
        edition_id uuid not null references dialogue_editions (id),
        company_id uuid not null references companies (id),
        way text not null check (way in ('mail', 'on_the_spot')),
        given_at timestamptz not null,
        given_by uuid references users (id),
        unique (edition_id, company_id)
      );
      create index dialogue_deliveries_company_id_idx on dialogue_deliveries (company_id);

      create table dialogue_questions (
        id uuid primary key default uuidv7(),
        event_id uuid not null references events (id),
        -- Whose question it is: seen by staff, never published.
        company_id uuid references companies (id),
        question text not null check (length(question) between 1 and 4000),
        answer text check (length(answer) <= 8000),
        published_at timestamptz check (published_at is null or answer is not null),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now()
      );
      create index dialogue_questions_event_id_idx on dialogue_questions (event_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table dialogue_questions, dialogue_deliveries, dialogue_editions, dialogue_materials, market_dialogues, event_feedback_rounds;
    `);
    await watchAgain(runner, tables);
  }
}
