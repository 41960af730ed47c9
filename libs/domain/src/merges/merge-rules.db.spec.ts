import { parsePeriod, type Period } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Audit } from '../audit/index.js';
import { Conflict, FixedClock, RuleBroken, systemActor, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { loadShippedProgramme } from '../programme/index.js';
import { Suppressions } from '../recipients/index.js';
import { closingsOf } from '../reports/closing/closings.query.js';
import { comparisonOf } from '../reports/closing/compare.js';
import { freeze } from '../reports/closing/freeze.js';
import { entities } from '../schema/index.js';
import { MergeService } from './merge.service.js';
import { RowMaker, type Row } from './testing/row-maker.js';
import { UndoMerge } from './undo-merge.js';

describe('the rules of merging', () => {
  let db: Database;
  let close: () => Promise<void>;
  let merges: MergeService;
  let undoing: UndoMerge;
  let suppressions: Suppressions;
  let maker: RowMaker;

  beforeAll(async () => {
    const test = await openTestDatabase(entities);
    ({ db, close } = test);
    suppressions = new Suppressions(db, test.config);
    merges = new MergeService(db, new Audit(db), suppressions);
    undoing = new UndoMerge(db, new Audit(db));
    maker = await RowMaker.on(db);
  });
  afterAll(() => close());

  const make = async (table: string, given: Row = {}): Promise<string> =>
    String((await maker.insert(table, given))['id']);
  const company = (given: Row = {}): Promise<string> => make('companies', given);
  const contact = (given: Row = {}): Promise<string> => make('contacts', given);
  const merge = (survivorId: string, otherId: string): Promise<string> =>
    merges.mergeCompanies(systemActor, survivorId, otherId);
  const undo = (id: string): Promise<void> => undoing.undo(systemActor, id);
  const read = (table: string, id: string): Promise<Row> => db.one(`select * from ${table} where id = $1`, [id]);
  const codeOf = async (deed: Promise<unknown>): Promise<string> => {
    try {
      await deed;
    } catch (error) {
      if (error instanceof RuleBroken) return error.faults[0]?.code ?? '';
      if (error instanceof Conflict) return error.code;
      throw error;
    }
    return 'done';
  };

  it('refuses what cannot be merged, each with its own word', async () => {
    const [a, b, c] = [
      await company({ business_id: '9000001-6' }),
      await company({ business_id: '9000002-4' }),
      await company(),
    ];
    expect(await codeOf(merge(a, b))).toBe('merge-two-business-ids');
    expect(await codeOf(merge(a, a.toUpperCase()))).toBe('merge-with-itself');
    expect(await codeOf(merge(a, '01935000-0000-7000-8000-000000000000'))).toBe('company-unknown');
    const binned = await company({ deleted_at: '2026-01-01' });
    expect(await codeOf(merge(a, binned))).toBe('merge-in-bin');
    expect(await codeOf(merge(binned, a))).toBe('merge-in-bin');
    await merge(a, c);
    expect(await codeOf(merge(b, c))).toBe('merge-already-merged');
    expect(await codeOf(merge(c, b))).toBe('merge-already-merged');
    const full = 'x'.repeat(15_000);
    expect(await codeOf(merge(await company({ notes: full }), await company({ notes: `${full}y` })))).toBe(
      'merge-notes-too-long',
    );
  });

  it('of two merges of the same two at once, one happens', async () => {
    const [a, b] = [await company(), await company()];
    const codes = await Promise.all([codeOf(merge(a, b)), codeOf(merge(b, a))]);
    expect(codes.toSorted()).toEqual(['done', 'merge-already-merged']);
  });

  it('the business id goes along with what the register says, and comes back', async () => {
    const [a, b] = [
      await company(),
      await company({ business_id: '9000003-2', company_form: '16', situation: 'liquidation' }),
    ];
    await maker.insert('company_register_records', { company_id: b, business_id: '9000003-2' });
    const id = await merge(a, b);
    expect(await read('companies', a)).toMatchObject({
      business_id: '9000003-2',
      company_form: '16',
      situation: 'liquidation',
    });
    await undo(id);
    expect(await read('companies', a)).toMatchObject({ business_id: null, company_form: null, situation: null });
    expect(await read('companies', b)).toMatchObject({
      business_id: '9000003-2',
      deleted_at: null,
      merged_into_id: null,
    });
  });

  it('undoing keeps what somebody has edited since, with what goes together', async () => {
    const [a, b] = [
      await company({ phone: '1' }),
      await company({ email: 'b@example.test', street_address: 'Tie 1', postal_code: '13720' }),
    ];
    const enquiryId = await make('enquiries', { company_id: b });
    const elsewhere = await make('enquiries', { company_id: b });
    const third = await company();
    const id = await merge(a, b);
    await db.query(`update companies set street_address = 'Tie 2', phone = '2', version = version + 1 where id = $1`, [
      a,
    ]);
    await db.query('update enquiries set company_id = $2 where id = $1', [elsewhere, third]);
    await undo(id);
    expect(await read('companies', a)).toMatchObject({
      email: null,
      phone: '2',
      street_address: 'Tie 2',
      postal_code: '13720',
    });
    expect((await read('merges', id))['kept']).toEqual(expect.arrayContaining(['streetAddress', 'postalCode']));
    expect(await read('enquiries', enquiryId)).toMatchObject({ company_id: b });
    expect(await read('enquiries', elsewhere)).toMatchObject({ company_id: third });
  });

  it('a chain comes apart in reverse order, also across people and companies', async () => {
    const [a, b, c] = [await company(), await company(), await company()];
    const [p, q] = [await contact(), await contact()];
    await maker.insert('contact_roles', { contact_id: p, company_id: b });
    const first = await merge(a, b);
    const people = await merges.mergeContacts(systemActor, q, p);
    const second = await merge(c, a);
    expect(await codeOf(undo(first))).toBe('merge-undo-later');
    expect(await codeOf(undo(people))).toBe('merge-undo-later');
    await undo(second);
    expect(await codeOf(undo(first))).toBe('merge-undo-later');
    await undo(people);
    await undo(first);
    expect(
      await db.query('select contact_id, company_id from contact_roles where contact_id in ($1, $2)', [p, q]),
    ).toEqual([{ contact_id: p, company_id: b }]);
    expect(await codeOf(undo(first))).toBe('merge-undone');
  });

  it('undoing is refused while the survivor lies in the bin, or when the business id has gone to another', async () => {
    const [a, b] = [await company(), await company({ business_id: '9000004-0' })];
    const id = await merge(a, b);
    await db.query('update companies set deleted_at = now() where id = $1', [a]);
    expect(await codeOf(undo(id))).toBe('merge-undo-survivor-in-bin');
    await db.query('update companies set deleted_at = null, business_id = null where id = $1', [a]);
    await company({ business_id: '9000004-0' });
    expect(await codeOf(undo(id))).toBe('merge-undo-business-id-taken');
  });

  it.each([
    ['given', 'refused', {}, 'refused'],
    ['refused', 'given', { mailingConsent: 'other' }, 'refused'],
    ['none', 'refused', {}, 'refused'],
    ['given', 'none', {}, 'none'],
    ['none', 'given', {}, 'none'],
    ['none', 'given', { mailingConsent: 'other' }, 'given'],
  ] as const)('consent %s with %s, chosen %j, is %s: the stricter wins', async (mine, theirs, choices, result) => {
    const [a, b] = [await contact({ mailing_consent: mine }), await contact({ mailing_consent: theirs })];
    await merges.mergeContacts(systemActor, a, b, choices);
    expect((await read('contacts', a))['mailing_consent']).toBe(result);
  });

  it('who stopped mail at one address has stopped it; a wrong address says nothing of another', async () => {
    const [a, b] = [await contact({ email: 'uusi@example.test' }), await contact({ email: 'vanha@example.test' })];
    await suppressions.add('vanha@example.test', 'all_mailings', 'optout');
    await suppressions.add('vanha@example.test', 'all_surveys', 'bounce');
    const id = await merges.mergeContacts(systemActor, a, b);
    expect([...(await suppressions.among(['uusi@example.test'], 'mailing'))]).toEqual(['uusi@example.test']);
    expect([...(await suppressions.among(['uusi@example.test'], 'survey'))]).toEqual([]);
    await undo(id);
    expect([...(await suppressions.among(['uusi@example.test'], 'mailing'))]).toEqual([]);
    expect([...(await suppressions.among(['vanha@example.test'], 'mailing'))]).toEqual(['vanha@example.test']);
  });

  it('who refuses mail at the new address as well goes on refusing it when the merge is undone', async () => {
    const [a, b] = [await contact({ email: 'toinen@example.test' }), await contact({ email: 'eka@example.test' })];
    await suppressions.add('eka@example.test', 'all_mailings', 'optout');
    await suppressions.add('eka@example.test', 'all_surveys', 'optout');
    const id = await merges.mergeContacts(systemActor, a, b);
    await suppressions.add('toinen@example.test', 'all_mailings', 'optout');
    await undo(id);
    expect([...(await suppressions.among(['toinen@example.test'], 'mailing'))]).toEqual(['toinen@example.test']);
    expect([...(await suppressions.among(['toinen@example.test'], 'survey'))]).toEqual([]);
  });

  it('remembers nobody’s answers once they are nobody’s', async () => {
    const [a, b] = [await company(), await company()];
    const [response, invitation] = [
      await make('survey_responses', { company_id: b }),
      await make('survey_invitations', { company_id: b }),
    ];
    const id = await merge(a, b);
    const noted = async (): Promise<number> =>
      (
        await db.one<{ n: number }>(
          `select count(*)::int as n from merge_rows where merge_id = $1 and relation like 'survey_%'`,
          [id],
        )
      ).n;
    expect(await noted()).toBe(2);
    await db.query('update survey_responses set company_id = null where id = $1', [response]);
    await db.query('delete from survey_invitations where id = $1', [invitation]);
    expect(await noted()).toBe(0);
    await undo(id);
    expect((await read('survey_responses', response))['company_id']).toBeNull();
  });

  it('figures follow the survivor, a closed period tells of the merge, and undoing leaves neither', async () => {
    await loadShippedProgramme(db, 'hattula');
    const q3 = parsePeriod('2026-Q3') as Period;
    const clock = new FixedClock(new Date('2027-01-15T10:00:00Z'));
    const [a, b] = [await company({ municipality_code: '082' }), await company({ municipality_code: '082' })];
    const visit = async (...companies: string[]): Promise<void> => {
      const interactionId = await make('interactions', { type: 'visit', occurred_at: '2026-08-12T09:00:00Z' });
      for (const companyId of companies)
        await maker.insert('interaction_companies', { interaction_id: interactionId, company_id: companyId });
    };
    await visit(a);
    await visit(b);
    await visit(a, b);
    await db.oneSnapshot(() => freeze(db, clock, systemActor, q3, 1));
    const [closing] = await closingsOf(db, q3.code);
    if (closing === undefined) throw new Error('the period was not closed');
    const now = () => comparisonOf(db, clock, closing, q3);
    const before = await now();
    expect(before.revisions).toEqual({});
    expect([before.live['3.1.d2'], before.live['3.1.d3']]).toEqual([4, 2]);

    const id = await merge(a, b);
    const after = await now();
    expect([after.live['3.1.d2'], after.live['3.1.d3']]).toEqual([3, 1]);
    // Of the visit to b the company is another now; the visit to both has one company less.
    expect(after.revisions['3.1.d2']).toMatchObject([{ kind: 'merged', count: 3, effect: -1 }]);
    expect(after.revisions['3.1.d3']).toMatchObject([{ kind: 'merged', count: 1, effect: -1, recordIds: [b] }]);
    expect(new Set(Object.values(after.revisions).flatMap((ofKey) => ofKey.map(({ kind }) => kind)))).toEqual(
      new Set(['merged']),
    );

    await undo(id);
    const undone = await now();
    expect([undone.revisions, undone.live['3.1.d2'], undone.live['3.1.d3']]).toEqual([{}, 4, 2]);
  });
});
