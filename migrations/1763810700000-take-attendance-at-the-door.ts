import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each tap at the door is its own small write: it knows whom of the registered it means and when it was made. */
export class TakeAttendanceAtTheDoor1763810700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table events drop constraint events_kind_check;
      alter table events add constraint events_kind_check check (kind in
        ('morning_coffee', 'workshop', 'info', 'market_dialogue', 'fair', 'forum', 'panel', 'school_visit', 'network_meeting', 'other'));
      create index events_theme_idx on events (lower(theme)) where deleted_at is null;

      alter table event_attendances
        add column registration_id uuid references event_registrations (id) on delete set null,
        -- When the tap was made, which may be long before it arrived; null for lists that were saved whole.
        add column marked_at timestamptz;
      create unique index event_attendances_registration_id_key on event_attendances (registration_id);
      -- Lists that were taken before this: the same company, person and name are the same guest, once.
      update event_attendances a set registration_id = pair.registration_id from (
        select distinct on (a.id) a.id, r.id as registration_id
        from (
          select distinct on (r.id) r.id, r.event_id, a.id as attendance_id
          from event_registrations r join event_attendances a on a.event_id = r.event_id
            and a.company_id is not distinct from r.company_id and a.contact_id is not distinct from r.contact_id
            and lower(coalesce(a.name, r.name)) = lower(r.name)
          order by r.id, a.id
        ) r join event_attendances a on a.id = r.attendance_id
        order by a.id, r.id
      ) pair where pair.id = a.id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table event_attendances drop column registration_id, drop column marked_at;
      drop index events_theme_idx;
      update events set kind = 'other' where kind in ('panel', 'school_visit', 'network_meeting');
      alter table events drop constraint events_kind_check;
      alter table events add constraint events_kind_check check (kind in
        ('morning_coffee', 'workshop', 'info', 'market_dialogue', 'fair', 'forum', 'other'));
    `);
  }
}
