import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'n1',
  company: { id: 'c1', name: 'Parolan Paja Oy' },
  assessedOn: '2025-05-02',
  filledBy: { id: 'user-1', name: 'Anna Aalto' },
  growth: 'growth',
  barriers: ['workforce'],
  riskLevel: 'high',
  risks: ['closing'],
  recruitCount: 2,
  succession: null,
  premisesNeed: null,
  plotNeed: null,
  investmentSize: null,
  satisfaction: 4,
  topics: [],
  updatedAt: '2025-05-02T10:00:00Z',
  version: 1,
};
const assessment = {
  ...row,
  contacts: [],
  interaction: null,
  growthWays: ['staff'],
  growthWhen: 'year',
  barrierOther: null,
  riskReasons: [],
  recruitWhen: 'now',
  occupations: ['hitsaaja'],
  successionYears: null,
  premisesM2: null,
  plotM2: null,
  spaceWhen: null,
  investmentWhen: null,
  notes: null,
  carriedOver: [],
  confidential: null,
  maySeeConfidential: true,
  others: [],
  createdAt: '2025-05-02T10:00:00Z',
};
const summary = {
  since: '2024-11-23',
  until: '2026-11-22',
  by: null,
  companies: 700,
  assessed: 12,
  groups: [],
  figures: [
    {
      figure: 'barrier',
      answers: [
        { code: 'funding', companies: 3, ofGroups: [], measures: [] },
        {
          code: 'workforce',
          companies: 7,
          ofGroups: [],
          measures: [{ id: 'm1', title: 'Rekrytointikiertue', stage: 'under_way', linked: true }],
        },
        { code: 'roads', companies: 0, ofGroups: [], measures: [] },
      ],
    },
    {
      figure: 'growth',
      answers: [
        { code: 'growth', companies: 6, ofGroups: [], measures: [] },
        { code: 'same', companies: 6, ofGroups: [], measures: [] },
        { code: 'shrink', companies: 0, ofGroups: [], measures: [] },
      ],
    },
  ],
  peopleSought: 9,
  withheld: false,
  opens: true,
};

test('a visit begins with what was told last; what is pressed is of today, the rest is marked as of the time before', async () => {
  const asked = fakeApi({
    'GET /api/companies/c1': () => ({ id: 'c1', name: 'Parolan Paja Oy' }),
    'GET /api/needs-assessments': () => ({ items: [row], nextCursor: null }),
    'GET /api/needs-assessments/n1': () => assessment,
    'POST /api/needs-assessments': () => ({ ...assessment, id: 'n2' }),
    'GET /api/needs-assessments/n2': () => ({ ...assessment, id: 'n2' }),
  });
  await renderApp('/needs-assessments/new?company=c1');
  const user = userEvent.setup();
  expect(await screen.findByText(/Vastaukset ovat kartoituksesta/)).toBeTruthy();
  const risk = screen.getByRole('region', { name: 'Riski' });
  expect(within(risk).getByText('Viime kerralta')).toBeTruthy();
  await user.click(within(risk).getByRole('radio', { name: 'Ei riskiä' }));
  expect(within(risk).queryByText('Viime kerralta')).toBeNull();
  await user.click(
    within(screen.getByRole('region', { name: 'Kasvuaikeet' })).getByRole('button', { name: 'Pitää paikkansa' }),
  );
  const recruitment = screen.getByRole('region', { name: 'Työvoiman tarve' });
  await user.click(within(recruitment).getByRole('button', { name: /Lisää yhdellä/ }));
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText('Tarvekartoitus tallennettu')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    companyId: 'c1',
    growth: 'growth',
    riskLevel: 'none',
    risks: [],
    recruitCount: 3,
    occupations: ['hitsaaja'],
    barriers: ['workforce'],
    carriedOver: ['barriers', 'satisfaction'],
  });
});

test('two visits stand side by side, and what has changed is said', async () => {
  fakeApi({
    'GET /api/needs-assessments/n2': () => ({
      ...assessment,
      id: 'n2',
      assessedOn: '2026-11-20',
      riskLevel: 'none',
      risks: [],
      confidential: 'Kerrottu luottamuksella',
      others: [{ id: 'n1', assessedOn: '2025-05-02' }],
    }),
    'GET /api/needs-assessments/n1': () => assessment,
  });
  await renderApp('/needs-assessments/n2');
  const table = await screen.findByRole('table', { name: 'Vastaukset' });
  expect(await within(table).findByText('Suuri · lopettaa')).toBeTruthy();
  expect(within(table).getAllByText('Muuttunut')).toHaveLength(1);
  expect(screen.getByText('Kerrottu luottamuksella')).toBeTruthy();
});

test('the summary ranks barriers, says what is done about them, and opens each number', async () => {
  fakeApi({ 'GET /api/needs-summary': () => summary });
  await renderApp('/needs-summary');
  const barriers = await screen.findByRole('group', { name: 'Kasvun esteet' });
  expect(
    within(barriers)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Työvoiman saanti', 'Rahoitus']);
  expect(within(barriers).getByRole('link', { name: 'Rekrytointikiertue' })).toBeTruthy();
  expect(within(barriers).getByRole('link', { name: '7' }).getAttribute('href')).toContain('answer=barrier.workforce');
  expect(screen.getByText('6 aikoo kasvaa')).toBeTruthy();
  expect(screen.getByText(/Toimivat yritykset, joilla on tarvekartoitus/)).toBeTruthy();
});

test('who may not read the assessments sees no link, and is told where a number is kept back', async () => {
  fakeApi({
    'GET /api/needs-summary': () => ({
      ...summary,
      opens: false,
      withheld: true,
      peopleSought: null,
      figures: [
        {
          figure: 'barrier',
          answers: [
            { code: 'workforce', companies: 7, ofGroups: [], measures: [] },
            { code: 'funding', companies: null, ofGroups: [], measures: [] },
          ],
        },
      ],
    }),
  });
  await renderApp('/needs-summary', { role: 'viewer' });
  const barriers = await screen.findByRole('group', { name: 'Kasvun esteet' });
  expect(within(barriers).queryByRole('link')).toBeNull();
  expect(within(barriers).getByText('ei näytetä')).toBeTruthy();
  expect(screen.getByText(/alle viidestä yrityksestä/)).toBeTruthy();
});

test('the list says at a glance who is at risk and who grows', async () => {
  const asked = fakeApi({ 'GET /api/needs-assessments': () => ({ items: [row], nextCursor: null, total: 1 }) });
  await renderApp('/needs-assessments?newest=true&answer=barrier.workforce');
  expect((await screen.findByRole('link', { name: 'Parolan Paja Oy' })).getAttribute('href')).toBe(
    '/needs-assessments/n1',
  );
  expect(screen.getByText('Riski: suuri')).toBeTruthy();
  expect(screen.getByText('Kasvun esteet: Työvoiman saanti')).toBeTruthy();
  const query = asked.find(({ path }) => path === '/api/needs-assessments')?.query;
  expect([query?.get('newest'), query?.get('answer')]).toEqual(['true', 'barrier.workforce']);
});
