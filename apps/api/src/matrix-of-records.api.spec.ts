import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isPermission, permissionsOf, roles, type Permission, type Role } from '@elinvoima/contracts';
import { openApiDocument } from './openapi.js';
import { startTestApi, type TestApi } from './testing/api.js';
import { attachFile } from './testing/attached-file.js';
import { bodies } from './testing/plain-bodies.js';

const missing = '01900000-0000-7000-8000-000000000000';
/** In the place of an address's second name, which is missing too. */
const another = '01900000-0000-7000-8000-000000000001';

/** What a record is to the one who asks. */
type RecordClass = 'missing' | 'open' | 'binned' | 'closed';

/** A kind of record that an address may name: one of each class that the kind has. */
interface Kind {
  open?: string;
  binned?: string;
  /** Somebody else's own, or confidential: seen by these roles alone. */
  closed?: { id: string; seenBy: readonly Role[] };
}

/** First segments of addresses whose records are told by the right alone: whoever holds it sees each of them. */
const byRightAlone = new Set([
  'api-keys',
  'bulk-changes',
  'disposal-proposals',
  'idea-campaigns',
  'ideas',
  'impact-assessments',
  'imports',
  'legal-holds',
  'mailings',
  'merges',
  'plan-documents',
  'plan-proposals',
  'premises-counts',
  'privacy',
  'programmes',
  'rankings',
  'series',
  'survey-bank-questions',
  'survey-triggers',
  'survey-waves',
  'surveys',
  'targets',
  'users',
  'webhooks',
  'access-reviews',
  'yearly-tasks',
]);

/** Addresses that name no record: a figure or a period. Their rights are told by the specs of figures and reports. */
const notRecords = new Set(['indicators', 'reports', 'public', 'retention-rules']);

/** Parts of a record that may be there or not: nothing yet is 404 too. */
const perhapsNothing = new Set([
  '/api/enquiries/{id}/aftercare',
  '/api/enquiries/{id}/asker-page',
  '/api/events/{id}/dialogue',
  '/api/events/{id}/door',
  '/api/companies/{id}/place',
  '/api/sites/{id}/pictures/{attachmentId}',
]);

/** Reaches into the bin on purpose: whoever lies there is a person still, and may want to be erased. */
const reachesTheBin = new Set(['/api/contacts/{id}/erasure']);

/** Files that the worker makes: until one is ready it is gone, and says so to whoever ordered it. */
const notReadyYet = new Set(['/api/full-exports/{id}/file', '/api/exports/{id}/file']);

/** A file is as open as what it hangs on: without the right to that, it is not there. */
const rightToSubject: Record<string, Permission> = {
  '/api/companies/{id}/attachments': 'companies.read',
  '/api/interactions/{id}/attachments': 'interactions.read',
  '/api/sites/{id}/attachments': 'sites.read',
};

/** What compares two records says of each whether it is there: told by the specs of merging. */
const ofTwo = new Set(['/api/companies/{id}/merge-preview', '/api/contacts/{id}/merge-preview']);

const plain = {
  companies: bodies.companies,
  contacts: bodies.contacts,
  partners: { ...bodies.partners, email: 'neuvonta@example.test' },
  events: bodies.events,
  measures: bodies.measures,
  projects: bodies.projects,
  initiatives: bodies.initiatives,
  'business-areas': bodies['business-areas'],
  sites: bodies.sites,
  'land-use-projects': bodies['land-use-projects'],
  feedback: bodies.feedback,
  'information-requests': { kind: 'information', asked: 'Kokouksen muistio' },
};

describe('role, route and record', () => {
  let api: TestApi;
  let kinds: Map<string, Kind>;

  async function fixtures(): Promise<Map<string, Kind>> {
    const coordinator = await api.as('coordinator');
    const made = async (collection: string, body: object): Promise<{ id: string; version: number }> => {
      const answer = await coordinator.post<{ id: string; version: number }>(collection, body);
      if (answer.status !== 201) throw new Error(`POST ${collection}: ${answer.status} ${answer.text}`);
      return answer.body;
    };
    const found = new Map<string, Kind>();
    const add = async (collection: string, body: object): Promise<string> => {
      const [open, binned] = [await made(collection, body), await made(collection, body)];
      await coordinator.delete(`${collection}/${binned.id}`, binned.version);
      found.set(collection, { open: open.id, binned: binned.id });
      return open.id;
    };
    for (const [collection, body] of Object.entries(plain)) await add(collection, body);
    const company = found.get('companies')?.open ?? '';
    const site = found.get('sites')?.open ?? '';
    await add('cooperations', { name: 'Yhteishanke', startsOn: '2026-01-01', companyIds: [company] });
    await add('referrals', {
      companyId: company,
      partnerId: found.get('partners')?.open,
      need: 'Rahoitus',
      consent: true,
    });
    await add('needs-assessments', { companyId: company, growth: 'growth' });

    // What a colleague did and promised: the right to one's own alone does not open it.
    const interactions = 'interactions';
    const call = await made(interactions, {
      type: 'call',
      occurredAt: '2026-11-17T10:00:00Z',
      subject: 'Puhelu',
      companyIds: [company],
    });
    found.set(interactions, { closed: { id: call.id, seenBy: whoMay('interactions.read') } });
    const promise = await made('follow-ups', {
      title: 'Soita',
      dueOn: '2026-12-01',
      subject: { kind: 'company', id: company },
    });
    found.set('follow-ups', { closed: { id: promise.id, seenBy: whoMay('follow-ups.read') } });

    // A confidential case, and everything that hangs on it.
    const seenBy = whoMay('enquiries.confidential');
    const enquiry = await made('enquiries', { kind: 'plot', companyId: company });
    found.set('enquiries', { closed: { id: enquiry.id, seenBy } });
    const proposal = await made(`enquiries/${enquiry.id}/proposals`, { siteId: site, reason: 'Sopiva koko' });
    found.set('site-proposals', { closed: { id: proposal.id, seenBy } });
    const task = await made(`enquiries/${enquiry.id}/tasks`, { unit: 'water', title: 'Liittymä' });
    found.set('case-tasks', { closed: { id: task.id, seenBy } });
    const { body: file } = await attachFile(coordinator, `enquiries/${enquiry.id}`);
    found.set('attachments', { closed: { id: file.id, seenBy } });
    const reservation = await made(`sites/${site}/reservation`, { enquiryId: enquiry.id, until: '2027-01-31' });
    // That a plot is taken is known to all who see plots; for whom, only to the circle (its own spec).
    found.set('reservations', { open: reservation.id });

    const toId = (await api.as('director')).userId;
    const handover = await made('handovers', { toId, kinds: ['follow_up'] });
    found.set('handovers', { closed: { id: handover.id, seenBy: [...whoMay('handovers.write'), 'coordinator'] } });

    // One's own: nobody else's, whatever the role.
    const view = await made('list-views', { list: 'companies', name: 'Omat', filter: {} });
    found.set('list-views', { closed: { id: view.id, seenBy: ['coordinator'] } });
    const order = await made('exports', { list: 'companies', format: 'csv' });
    found.set('exports', { closed: { id: order.id, seenBy: ['coordinator'] } });
    const everything = await api.db.one<{ id: string }>(
      `insert into full_exports (state, requested_by) values ('expired', $1) returning id`,
      [(await api.as('administrator')).userId],
    );
    found.set('full-exports', { closed: { id: everything.id, seenBy: ['administrator'] } });
    return found;
  }

  const whoMay = (permission: Permission): Role[] => roles.filter((role) => permissionsOf(role).has(permission));

  /** Every address that reads something which it names. */
  const addresses = () =>
    Object.entries(openApiDocument(api.app).paths as Record<string, { get?: Record<string, unknown> }>).flatMap(
      ([path, { get }]) =>
        get === undefined || !path.includes('{')
          ? []
          : [
              {
                path,
                segment: path.split('/')[2] ?? '',
                anyOf: (get['x-permissions'] as string[] | undefined)?.filter(isPermission),
                also: [get['x-permission-also']].filter(isPermission),
              },
            ],
    );

  const answerTo = async (role: Role, path: string, id: string) => {
    const address = path
      .replace('{id}', id)
      .replace('{n}', '1')
      .replaceAll(/\{\w+\}/g, another);
    const answer = await (await api.as(role)).send('GET', address);
    // Its own address is all that an answer may have of the id.
    return { status: answer.status, body: answer.text.replaceAll(id, '{id}') };
  };

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    kinds = await fixtures();
  });
  afterAll(() => api.close());

  it('know every address that names a record', () => {
    const unknown = addresses().filter(
      ({ segment }) => !kinds.has(segment) && !byRightAlone.has(segment) && !notRecords.has(segment),
    );
    expect(unknown).toEqual([]);
  });

  it.each(roles)('%s is told of each record what the right, the circle and the bin allow', async (role) => {
    const wrong: object[] = [];
    const granted = permissionsOf(role);
    for (const { path, segment, anyOf, also } of addresses()) {
      if (notRecords.has(segment) || ofTwo.has(path)) continue;
      const may =
        (anyOf === undefined || anyOf.some((one) => granted.has(one))) && also.every((one) => granted.has(one));
      const { open, binned, closed } = kinds.get(segment) ?? {};
      const subjectRight = rightToSubject[path];
      const nothing = await answerTo(role, path, missing);
      // A list under what is not there may be empty: it says as little.
      const saysNothing = nothing.status === 404 || /^\{("nextCursor":null,)?"items":\[\]/.test(nothing.body);
      if (may ? !saysNothing : nothing.status !== 403) wrong.push({ path, recordClass: 'missing', ...nothing });
      const records: [RecordClass, string | undefined, boolean][] = [
        ['open', open, subjectRight === undefined || granted.has(subjectRight)],
        ['binned', binned, reachesTheBin.has(path)],
        ['closed', closed?.id, closed?.seenBy.includes(role) === true],
      ];
      for (const [recordClass, id, seen] of records) {
        if (id === undefined) continue;
        const answer = await answerTo(role, path, id);
        const asMissing = answer.status === nothing.status && answer.body === nothing.body;
        // Whoever may not see it cannot tell it from what is not there.
        if (
          may && seen
            ? answer.status >= 400 &&
              !(asMissing && perhapsNothing.has(path)) &&
              !(answer.status === 410 && notReadyYet.has(path))
            : !asMissing
        )
          wrong.push({ path, recordClass, ...answer, body: answer.body.slice(0, 200) });
      }
    }
    expect(wrong).toEqual([]);
  });
});
