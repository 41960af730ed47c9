import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'c1',
  slug: 'ideoita-torille',
  title: 'Ideoita torille',
  kind: 'ideas',
  access: 'open',
  stage: 'open',
  opensOn: '2026-11-01',
  closesOn: '2026-11-30',
  ideas: 2,
  waiting: 1,
  owner: null,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 3,
};
const campaign = {
  ...row,
  question: 'Mitä torilla pitäisi voida tehdä?',
  rules: null,
  votingOpensOn: null,
  votingClosesOn: null,
  votesEach: 3,
  costLimitEur: null,
  budgetEur: null,
  jury: null,
  decisionBody: null,
  primaryFactor: 'F4',
  publishedAt: '2026-11-01T08:00:00Z',
  decidedOn: null,
  decision: null,
  createdAt: '2026-10-20T08:00:00Z',
  groups: [],
  participation: { invited: 4, visited: 2, tookPart: 7, comments: 0, supports: 5, voters: 0 },
};
const idea = {
  id: 'i1',
  campaignId: 'c1',
  number: 1,
  title: 'Kesäkahvila',
  text: 'Kahvila torille kesäksi.',
  makerKind: 'resident',
  makerName: null,
  costEur: null,
  challenged: null,
  doneOn: null,
  receivedOn: '2026-11-05',
  state: 'waiting',
  group: null,
  onBallot: false,
  outcome: null,
  outcomeReason: null,
  initiativeId: null,
  supports: 0,
  votes: 0,
  comments: 0,
  waitingComments: 0,
  updatedAt: '2026-11-05T10:00:00Z',
  version: 1,
};
const page = (items: object[]) => ({ items, nextCursor: null, total: items.length });

test('a campaign in the list says where it is and what waits to be read', async () => {
  fakeApi({ 'GET /api/idea-campaigns': () => page([row]) });
  await renderApp('/idea-campaigns');
  const table = await screen.findByRole('table', { name: 'Ideakampanjat' });
  expect(within(table).getByText('Ideoita otetaan vastaan')).toBeTruthy();
  expect(within(table).getByText('1 odottaa lukemista')).toBeTruthy();
});

test('no campaign yet is a sentence with the way to the first one', async () => {
  fakeApi({ 'GET /api/idea-campaigns': () => page([]) });
  await renderApp('/idea-campaigns');
  expect(await screen.findByText(/Kampanjoita ei vielä ole/)).toBeTruthy();
});

test('an idea that waits is open to be read, and one press shows it to everybody', async () => {
  const sent: string[] = [];
  fakeApi({
    'GET /api/idea-campaigns/c1': () => campaign,
    'GET /api/idea-campaigns/c1/ideas': () => page([idea]),
    'GET /api/ideas/i1': () => ({ ...idea, makerEmail: null, hiddenReason: null, commentList: [] }),
    'POST /api/ideas/i1/publish': () => {
      sent.push('publish');
      return { ...idea, state: 'published' };
    },
  });
  await renderApp('/idea-campaigns/c1');
  expect(await screen.findByText('Kahvila torille kesäksi.')).toBeTruthy();
  expect(screen.getByText('Kutsutuista käynyt')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Näytä kaikille' }));
  expect(sent).toEqual(['publish']);
});
