import type { TestApi } from '../api.js';
import type { Deed, Made } from './hands.js';

const webhook = { url: 'https://vastaanottaja.example/koukku', events: ['company.created'] };

const apiKey = { name: 'Raporttivarasto', scopes: ['companies.read'], expiresOn: '2027-11-01' };

/** One review a year: the row before has opened this year's. */
async function forgetOpenReview(api: TestApi): Promise<void> {
  await api.db.query(
    `delete from access_review_lines l using access_reviews r where r.id = l.review_id and r.state = 'open'`,
  );
  await api.db.query(`delete from access_reviews where state = 'open'`);
}

export const administrationDeeds: Record<string, Deed> = {
  Municipality_update: async ({ administrator }) => {
    const { body } = await administrator.get<Made>('municipality');
    return () => administrator.patch('municipality', body.version, { publicMeasures: true });
  },
  AccessReviews_open:
    async ({ administrator }) =>
    () =>
      administrator.post('access-reviews'),
  AccessReviews_decide: async ({ api, administrator }) => {
    await forgetOpenReview(api);
    await administrator.post('users', { email: 'katselmus@example.test', name: 'Katsottava', role: 'viewer' });
    const { body } = await administrator.post<Made>('access-reviews');
    const line = await api.db.one<Made>(
      `select l.id from access_review_lines l join users u on u.id = l.user_id
       where l.review_id = $1 and u.email = 'katselmus@example.test'`,
      [body.id],
    );
    const decision = { decision: 'change_role', newRole: 'contributor', reason: 'Tehtävä vaihtui' };
    return () => administrator.patch(`access-reviews/${body.id}/lines/${line.id}`, 1, decision);
  },
  AccessReviews_complete: async ({ api, administrator }) => {
    await forgetOpenReview(api);
    const { body } = await administrator.post<Made>('access-reviews');
    // Nobody decides on themselves, and here nobody else may.
    await api.db.query('delete from access_review_lines where review_id = $1', [body.id]);
    return () => administrator.post(`access-reviews/${body.id}/complete`);
  },
  Webhooks_create:
    async ({ administrator }) =>
    () =>
      administrator.post('webhooks', webhook),
  Webhooks_update: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('webhooks', webhook);
    return () => administrator.patch(`webhooks/${body.id}`, body.version, { isDisabled: true });
  },
  Webhooks_remove: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('webhooks', webhook);
    return () => administrator.delete(`webhooks/${body.id}`, body.version);
  },
  Webhooks_rotateSecret: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('webhooks', webhook);
    return () => administrator.post(`webhooks/${body.id}/rotate-secret`);
  },
  Webhooks_test: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('webhooks', webhook);
    return () => administrator.post(`webhooks/${body.id}/test`);
  },
  Webhooks_resend: async ({ api, administrator }) => {
    const { body } = await administrator.post<Made>('webhooks', webhook);
    const { id } = await api.db.one<Made>(
      `insert into webhook_deliveries (webhook_id, event, happened_at, state) values ($1, 'test', now(), 'failed') returning id`,
      [body.id],
    );
    return () => administrator.post(`webhooks/${body.id}/deliveries/${id}/resend`);
  },
  ApiKeys_create:
    async ({ administrator }) =>
    () =>
      administrator.post('api-keys', apiKey),
  ApiKeys_rotate: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('api-keys', apiKey);
    return () => administrator.post(`api-keys/${body.id}/rotate`, {});
  },
  ApiKeys_revoke: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('api-keys', apiKey);
    return () => administrator.delete(`api-keys/${body.id}`, body.version);
  },
  Users_invite:
    async ({ administrator }) =>
    () =>
      administrator.post('users', { email: 'uusi@example.test', name: 'Uusi Työtoveri', role: 'viewer' }),
  Users_update: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('users', {
      email: 'toinen@example.test',
      name: 'Toinen',
      role: 'viewer',
    });
    return () => administrator.patch(`users/${body.id}`, body.version, { role: 'contributor' });
  },
  Users_inviteAgain: async ({ administrator }) => {
    const { body } = await administrator.post<Made>('users', {
      email: 'kolmas@example.test',
      name: 'Kolmas',
      role: 'viewer',
    });
    return () => administrator.post(`users/${body.id}/invitation`);
  },
  Password_forgot: async ({ api, administrator }) => {
    const { body } = await administrator.post<Made>('users', {
      email: 'neljas@example.test',
      name: 'Neljäs',
      role: 'viewer',
    });
    await api.db.query(`update users set password_hash = 'not a hash' where id = $1`, [body.id]);
    return () => api.anonymous.post('password-links', { email: 'neljas@example.test' });
  },
};
