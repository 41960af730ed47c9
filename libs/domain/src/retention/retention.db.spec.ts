import { randomUUID } from 'node:crypto';
import { addDays, type Day, type RetentionClass } from '@elinvoima/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Audit } from '../audit/index.js';
import {
  Conflict,
  FixedClock,
  LocalFileStore,
  systemActor,
  userActor,
  type Actor,
  type Database,
} from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { ErasePerson, personOfContact } from '../privacy/index.js';
import { entities } from '../schema/index.js';
import { DisposalProposalService, LegalHoldService, RetentionRuleService, RunDisposal } from './index.js';

const today: Day = '2026-11-23';

/** The same day so many months later, or the last one of a shorter month. */
function plusMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

describe('how long what is kept', () => {
  let db: Database;
  let close: () => Promise<void>;
  let rules: RetentionRuleService;
  let proposals: DisposalProposalService;
  let holds: LegalHoldService;
  let running: RunDisposal;
  let erasing: ErasePerson;
  let first: Actor;
  let second: Actor;
  const clock = new FixedClock(new Date(`${today}T10:00:00Z`));

  beforeAll(async () => {
    const opened = await openTestDatabase(entities);
    ({ db, close } = opened);
    const audit = new Audit(db);
    const files = new LocalFileStore(opened.config.dataDir);
    rules = new RetentionRuleService(db, audit);
    holds = new LegalHoldService(db, audit, clock);
    erasing = new ErasePerson(db, audit, files, opened.config);
    running = new RunDisposal(db, audit, clock, files, erasing);
    proposals = new DisposalProposalService(db, audit, clock, { add: () => Promise.resolve() } as never);
    [first, second] = (await Promise.all(['a', 'b'].map((name) => person(name, 'administrator')))) as [Actor, Actor];
  });
  afterAll(() => close());
  beforeEach(() =>
    db.query(
      'alter table disposals disable trigger all; truncate disposals, disposal_items, disposal_proposals, legal_holds, interactions, follow_ups, contacts, companies, information_requests cascade; alter table disposals enable trigger all',
    ),
  );

  const person = async (name: string, role: 'administrator' | 'director'): Promise<Actor> => {
    const { id } = await db.one<{ id: string }>(
      `insert into users (email, name, role, language, password_hash) values ($1, $2, $3, 'fi', '-') returning id`,
      [`${name}@example.test`, name, role],
    );
    return userActor({ id, role, language: 'fi' });
  };
  const rule = async (recordClass: RetentionClass, input: Parameters<RetentionRuleService['update']>[3]) =>
    rules.update(systemActor, recordClass, (await rules.current(recordClass)).version, { confirmed: true, ...input });
  const company = async (): Promise<string> =>
    (await db.one<{ id: string }>(`insert into companies (name) values ('Yritys Oy') returning id`)).id;
  const interaction = async (on: Day, companyId?: string, binnedOn?: Day): Promise<string> => {
    const { id } = await db.one<{ id: string }>(
      `insert into interactions (type, occurred_at, subject, notes, deleted_at, updated_at)
       values ('call', $1, 'Puhelu Veikolle', 'Kertoi', $2, $1) returning id`,
      [`${on}T09:00:00Z`, binnedOn === undefined ? null : `${binnedOn}T09:00:00Z`],
    );
    if (companyId !== undefined)
      await db.query('insert into interaction_companies (interaction_id, company_id) values ($1, $2)', [id, companyId]);
    return id;
  };
  const contact = async (since: Day): Promise<string> =>
    (
      await db.one<{ id: string }>(
        `insert into contacts (first_name, last_name, email, created_at, updated_at) values ('Veikko', 'Vanha', $1, $2, $2) returning id`,
        [`${randomUUID()}@example.test`, `${since}T09:00:00Z`],
      )
    ).id;
  const listed = async (id: string): Promise<string[]> =>
    (await db.query<{ id: string }>('select record_id as id from disposal_items where proposal_id = $1', [id])).map(
      (row) => row.id,
    );
  const outcome = async (recordId: string): Promise<string | null> => {
    const [item] = await db.query<{ state: string; reason: string | null }>(
      'select state, reason from disposal_items where record_id = $1 order by id desc',
      [recordId],
    );
    return item === undefined ? null : (item.reason ?? item.state);
  };
  const madeAndApproved = async (): Promise<string> => {
    const id = await proposals.create(first);
    await proposals.approve(second, id);
    return id;
  };

  it('whatever rules and dates: nothing younger than its period or held is listed, all else is, and twice is once', async () => {
    const days = fc.integer({ min: -900, max: 0 }).map((offset) => addDays(today, offset));
    const ages = fc.array(fc.record({ on: days, held: fc.boolean(), binned: fc.option(days) }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        ages,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('company', 'record', 'class', null),
        async (records, months, binMonths, target) => {
          await db.query(
            'alter table disposals disable trigger all; truncate disposals, disposal_items, disposal_proposals, legal_holds, interactions, companies cascade; alter table disposals enable trigger all',
          );
          await rule('interaction', { months });
          await rule('bin', { months: binMonths });
          const heldCompany = await company();
          const expected: string[] = [];
          for (const { on, held, binned } of records) {
            const id = await interaction(
              on,
              held && target === 'company' ? heldCompany : undefined,
              binned ?? undefined,
            );
            if (held && target === 'record')
              await holds.create(first, { target, recordKind: 'interaction', recordId: id, ground: 'x' });
            const isHeld = target === 'class' || (held && target !== null);
            if (!isHeld && (binned === null ? plusMonths(on, months) : plusMonths(binned, binMonths)) <= today)
              expected.push(id);
          }
          if (target === 'company') await holds.create(first, { target, companyId: heldCompany, ground: 'x' });
          if (target === 'class') await holds.create(first, { target, recordClass: 'interaction', ground: 'x' });
          if (expected.length === 0) {
            await expect(proposals.create(first)).rejects.toThrow(Conflict);
            return;
          }
          const id = await madeAndApproved();
          expect((await listed(id)).toSorted()).toEqual(expected.toSorted());
          expect(await running.run(id)).toEqual({ done: expected.length, skipped: 0 });
          expect(await running.run(id)).toEqual({ done: 0, skipped: 0 });
          await expect(proposals.create(first)).rejects.toThrow(Conflict);
          const { lines } = await db.one<{ lines: number }>('select count(*)::int as lines from disposals');
          expect(lines).toBe(expected.length);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('asks each record again: what is held, changed, gone or under another rule by now stays, with its reason', async () => {
    await rule('interaction', { months: 12 });
    await rule('follow_up', { months: 12 });
    const [held, changed, gone, plain] = await Promise.all([1, 2, 3, 4].map(() => interaction('2024-01-10')));
    const { id: other } = await db.one<{ id: string }>(
      `insert into follow_ups (title, due_on, owner_id, subject_kind, subject_id, done_at, updated_at)
       values ('Soita', '2024-01-01', $1, 'interaction', $2, '2024-01-02', '2024-01-02') returning id`,
      [first.id, plain],
    );
    const proposal = await madeAndApproved();
    await holds.create(first, {
      target: 'record',
      recordKind: 'interaction',
      recordId: held ?? '',
      ground: 'Oikeudenkäynti',
    });
    await db.query('update interactions set version = version + 1 where id = $1', [changed]);
    await db.query('delete from interactions where id = $1', [gone]);
    await rule('follow_up', { months: 13 });
    expect(await running.run(proposal)).toEqual({ done: 1, skipped: 4 });
    expect(await Promise.all([held, changed, gone, other, plain].map((id) => outcome(id ?? '')))).toEqual([
      'held',
      'changed',
      'gone',
      'rule_changed',
      'done',
    ]);
    const { subject, notes } = await db.one<{ subject: string; notes: string | null }>(
      'select subject, notes from interactions where id = $1',
      [plain],
    );
    expect([subject, notes]).toEqual(['[poistettu]', null]);
  });

  it('what somebody writes into again is looked at again, and what nobody touches is not', async () => {
    await rule('interaction', { months: 12 });
    const id = await interaction('2024-01-10');
    await running.run(await madeAndApproved());
    await expect(proposals.create(first)).rejects.toMatchObject({ code: 'disposal-nothing-due' });
    await db.query(
      `update interactions set notes = 'Uusi nimi', version = version + 1, updated_at = now() + interval '1 second' where id = $1`,
      [id],
    );
    expect(await listed(await proposals.create(first))).toEqual([id]);
  });

  it('destroys for good what lay in the bin, but not what something that is kept names', async () => {
    await rule('bin', { months: 1 });
    const free = await interaction('2026-01-10', await company(), '2026-02-01');
    const named = await interaction('2026-01-10', undefined, '2026-02-01');
    await db.query(
      `insert into needs_assessments (company_id, assessed_on, interaction_id) values ($1, '2026-11-01', $2)`,
      [await company(), named],
    );
    await running.run(await madeAndApproved());
    expect([await outcome(free), await outcome(named)]).toEqual(['done', 'referenced']);
    const left = await db.query<{ id: string }>('select id from interactions');
    expect(left).toEqual([{ id: named }]);
  });

  it('erases contacts whom no company has and nobody has met for long; whoever asked for news stays', async () => {
    await rule('contact', { months: 24 });
    const [old, met, wanting, working] = await Promise.all([1, 2, 3, 4].map(() => contact('2020-01-01')));
    const meeting = await interaction('2026-01-10');
    await db.query('insert into interaction_contacts (interaction_id, contact_id) values ($1, $2)', [meeting, met]);
    await db.query(`update contacts set mailing_consent = 'given' where id = $1`, [wanting]);
    await db.query('insert into contact_roles (contact_id, company_id) values ($1, $2)', [working, await company()]);
    const proposal = await madeAndApproved();
    expect(await listed(proposal)).toEqual([old]);
    await running.run(proposal);
    const [erased] = await db.query(
      'select first_name as name, email, erased_at is not null as erased from contacts where id = $1',
      [old],
    );
    expect(erased).toEqual({ name: '[poistettu]', email: null, erased: true });
  });

  it('a held contact is not erased by anybody; a lifted hold lets go', async () => {
    const id = await contact('2020-01-01');
    const hold = await holds.create(first, {
      target: 'record',
      recordKind: 'contact',
      recordId: id,
      ground: 'Tutkinta',
    });
    const erase = async () => {
      const known = await personOfContact(db, id);
      const { confirmation, seen } = await erasing.preview(known);
      return erasing.erase(first, known, { ground: 'objection', confirmation, seen });
    };
    await expect(erase()).rejects.toMatchObject({ code: 'legal-hold' });
    await holds.lift(second, hold, 'Päättynyt');
    await expect(holds.lift(second, hold, 'Toisen kerran')).rejects.toMatchObject({ code: 'hold-lifted' });
    await erase();
  });

  it('goes only when somebody else has said yes to rules that the municipality has', async () => {
    await rule('interaction', { months: 12, confirmed: false });
    await interaction('2024-01-10');
    const proposal = await proposals.create(first);
    await expect(proposals.create(second)).rejects.toMatchObject({ code: 'disposal-waiting' });
    expect(await running.run(proposal)).toEqual({ done: 0, skipped: 0 });
    await expect(proposals.approve(first, proposal)).rejects.toMatchObject({ code: 'disposal-own-proposal' });
    await expect(proposals.approve(second, proposal)).rejects.toMatchObject({ code: 'disposal-rule-unconfirmed' });
    await proposals.withdraw(first, proposal);
    await expect(proposals.approve(second, proposal)).rejects.toMatchObject({ code: 'disposal-decided' });
    await rule('interaction', { months: 12 });
    const again = await proposals.create(first);
    await db.query('update users set disabled_at = now() where id = $1', [second.id]);
    await proposals.approve(first, again);
    await db.query('update users set disabled_at = null where id = $1', [second.id]);
  });

  it('the disposal list stays as it was written and names nobody', async () => {
    await rule('interaction', { months: 12, ground: 'Tiedonohjaussuunnitelma' });
    const id = await interaction('2024-01-10');
    await running.run(await madeAndApproved());
    const [line] = await db.query<object>(
      `select record_id as "recordId", task_class as "taskClass", moment_on::text as "momentOn", deed, ground, proposed_by as "proposedBy",
         approved_by as "approvedBy" from disposals`,
    );
    expect(line).toEqual({
      recordId: id,
      taskClass: '14 01 00',
      momentOn: '2024-01-10',
      deed: 'anonymise',
      ground: 'Tiedonohjaussuunnitelma',
      proposedBy: first.id,
      approvedBy: second.id,
    });
    await expect(db.query(`update disposals set ground = 'muu'`)).rejects.toThrow(/append-only/);
    const [entry] = await db.query(
      `select actor_kind as actor from audit_entries where action = 'dispose' and object_id = $1`,
      [id],
    );
    expect(entry).toEqual({ actor: 'system' });
  });

  it('a rule is never written over; what it cannot say is refused', async () => {
    const before = await rules.current('cooperation');
    await rules.update(first, 'cooperation', before.version, { months: 24, moment: 'agreement_ended' });
    await expect(rules.update(first, 'cooperation', before.version, { months: 6 })).rejects.toThrow('stale');
    const after = await rules.current('cooperation');
    expect(after).toMatchObject({
      version: before.version + 1,
      months: 24,
      moment: 'agreement_ended',
      confirmed: true,
    });
    for (const [recordClass, input, code] of [
      ['interaction', { deed: 'destroy' }, 'retention-deed-not-here'],
      ['interaction', { moment: 'binned' }, 'retention-moment-not-here'],
      ['interaction', { deed: 'keep', months: 3 }, 'retention-months-not-here'],
      ['interaction', { months: null }, 'retention-months-required'],
    ] as const)
      await expect(rule(recordClass, input)).rejects.toMatchObject({ faults: [{ code }] });
  });
});
