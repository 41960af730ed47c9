import { describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { EnquiryMatchesSection } from './enquiry-matches-section.js';
import { ProposalsSection } from './proposals-section.js';
import { SiteMatchesSection } from './site-matches-section.js';

const match = {
  id: 's1',
  name: 'Sepänkuja 2',
  street: 'Sepänkuja 2',
  status: 'available',
  score: 86.4,
  reason: 'Pinta-ala 12 000 m², haettu vähintään 10 000 m²',
  excludedBy: [] as string[],
  criteria: [
    { criterion: 'area', verdict: 'fits', words: 'Pinta-ala 12 000 m², haettu vähintään 10 000 m²' },
    { criterion: 'power', verdict: 'nearly', words: 'Sähköteho 400 kW, tarve 500 kW' },
  ],
  proposal: null as object | null,
  isNew: false,
};
const taken = {
  ...match,
  id: 's2',
  name: 'Ahjotie 5',
  excludedBy: ['availability'],
  criteria: [{ criterion: 'availability', verdict: 'misses', words: 'Ei saatavilla: Myyty' }],
};
const proposal = {
  id: 'p1',
  site: { id: 's1', name: 'Sepänkuja 2' },
  reason: 'Riittävän suuri',
  state: 'proposed',
  stateReason: null as string | null,
  stateOn: '2026-11-20',
  place: 1,
  version: 2,
};
const list = (...items: unknown[]) => ({ items, nextCursor: null, total: items.length });
const dialogOf = async (name: string) => within(await screen.findByRole('dialog', { name }));

async function matches(answers: FakeAnswers) {
  const asked = fakeApi(answers);
  await renderScreen(<SiteMatchesSection enquiryId="q1" />);
  return { asked, user: userEvent.setup() };
}

describe('the sites that fit an enquiry', () => {
  test('tell what does not fit before what does; one that cannot be proposed is shown when asked for', async () => {
    const { user } = await matches({
      'GET /api/enquiries/q1/matches': ({ query }) =>
        query.get('misfits') === 'true' ? list(match, taken) : list(match),
    });
    const row = within(await screen.findByRole('listitem', { name: /^Sepänkuja 2/ }));
    expect(row.getByText('Sopivuus 86 sadasta')).toBeTruthy();
    expect(row.getAllByText('Melkein:')).toHaveLength(2);
    expect(row.getAllByText(match.reason)).toHaveLength(1);
    expect(screen.queryByText('Ahjotie 5')).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Myös kohteet, jotka eivät sovi' }));
    const misfit = within(await screen.findByRole('listitem', { name: /^Ahjotie 5/ }));
    expect(misfit.getByText('Ei voi ehdottaa')).toBeTruthy();
    expect(misfit.queryByRole('button', { name: /Ehdota/ })).toBeNull();
  });

  test('are proposed by the keyboard with what fits as the reason, and the toast takes it back', async () => {
    const { asked, user } = await matches({
      'GET /api/enquiries/q1/matches': () => list(match),
      'POST /api/enquiries/q1/proposals': () => answerWith(201, proposal),
      'PATCH /api/site-proposals/p1': () => proposal,
    });
    const propose = await screen.findByRole('button', { name: 'Ehdota Sepänkuja 2' });
    act(() => propose.focus());
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Kohde ehdotettu: Sepänkuja 2')).toBeTruthy();
    const sent = asked.find(({ method }) => method === 'POST');
    expect(sent?.body).toEqual({ siteId: 's1', reason: match.reason });
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    const undone = asked.find(({ method }) => method === 'PATCH');
    expect(undone?.headers.get('If-Match')).toBe('"2"');
    expect(undone?.body).toEqual({ state: 'withdrawn', stateReason: 'Kumoa' });
  });

  test('a refusal is told; one proposed already is not offered again', async () => {
    const { user } = await matches({
      'GET /api/enquiries/q1/matches': () => list(match, { ...match, id: 's3', name: 'Ratakuja 1', proposal }),
      'POST /api/enquiries/q1/proposals': () => answerWith(409, { title: 'Kohdetta on jo ehdotettu' }),
    });
    const proposed = within(await screen.findByRole('listitem', { name: /^Ratakuja 1/ }));
    expect(proposed.getByText('Ehdotettu')).toBeTruthy();
    expect(proposed.queryByRole('button', { name: /Ehdota/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ehdota Sepänkuja 2' }));
    expect(await screen.findByText(/Kohdetta on jo ehdotettu/)).toBeTruthy();
  });

  test('new ones are marked as seen; none is a sentence and a failure is asked anew', async () => {
    let isDown = true;
    const answers = [list({ ...match, isNew: true }), list()];
    const { asked, user } = await matches({
      'GET /api/enquiries/q1/matches': () => (isDown ? answerWith(500, { title: 'Virhe' }) : answers.shift()),
      'POST /api/enquiries/q1/matches/seen': () => ({}),
    });
    const again = await screen.findByRole('button', { name: 'Yritä uudelleen' });
    isDown = false;
    await user.click(again);
    await user.click(await screen.findByRole('button', { name: 'Kuittaa nähdyksi' }));
    expect(await screen.findByText(/^Mikään vapaa kohde ei vastaa tarvetta/)).toBeTruthy();
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

test('a site tells which open enquiries it fits', async () => {
  const enquiry = {
    ...match,
    id: 'q7',
    title: 'Leipomon varasto',
    stage: 'received',
    company: null,
    askerName: 'Aino',
  };
  fakeApi({ 'GET /api/sites/s1/matches': () => list({ ...enquiry, owner: null }) });
  await renderScreen(<EnquiryMatchesSection siteId="s1" />);
  const link = await screen.findByRole('link', { name: 'Leipomon varasto' });
  expect(link.getAttribute('href')).toBe('/enquiries/q7');
  expect(screen.getByText(/Aino$/)).toBeTruthy();
});

async function proposals(answers: FakeAnswers, stage: 'needs_assessed' | 'visited' = 'visited') {
  const asked = fakeApi(answers);
  await renderScreen(<ProposalsSection enquiry={{ id: 'q1', stage }} />);
  return { asked, user: userEvent.setup() };
}

describe('what was proposed', () => {
  test('gets its answer with the day and, where it ended, why; a fault stands at its field', async () => {
    let isShort = true;
    const { asked, user } = await proposals({
      'GET /api/enquiries/q1/proposals': () => list(proposal),
      'PATCH /api/site-proposals/p1': () =>
        isShort
          ? answerWith(422, { title: 'x', errors: [{ pointer: '/stateReason', code: 'x', message: 'Kirjoita syy.' }] })
          : { ...proposal, state: 'declined' },
    });
    await user.click(await screen.findByRole('button', { name: 'Toimet kohteelle Sepänkuja 2' }));
    expect(screen.queryByRole('menuitem', { name: 'Ehdotettu' })).toBeNull();
    await user.click(await screen.findByRole('menuitem', { name: 'Ei kelpaa' }));
    const dialog = await dialogOf('Sepänkuja 2: Ei kelpaa');
    const day = dialog.getByRole('textbox', { name: /^Päivä/ });
    await user.clear(day);
    await user.type(day, '21.11.2026');
    await user.click(dialog.getByRole('button', { name: 'Merkitse' }));
    expect(await dialog.findByRole('link', { name: 'Syy: Kirjoita syy.' })).toBeTruthy();
    isShort = false;
    await user.type(dialog.getByRole('textbox', { name: /^Syy/ }), 'Liian kaukana tiestä');
    await user.click(dialog.getByRole('button', { name: 'Merkitse' }));
    expect(await screen.findByText('Merkitty: Ei kelpaa')).toBeTruthy();
    const sent = asked.findLast(({ method }) => method === 'PATCH');
    expect(sent?.headers.get('If-Match')).toBe('"2"');
    expect(sent?.body).toEqual({ state: 'declined', stateReason: 'Liian kaukana tiestä', stateOn: '2026-11-21' });
  });

  test('has a reason that is rewritten, and a place that is moved up', async () => {
    const second = { ...proposal, id: 'p2', site: { id: 's2', name: 'Ahjotie 5' }, place: 2, version: 6 };
    const { asked, user } = await proposals({
      'GET /api/enquiries/q1/proposals': () => list(proposal, second),
      'PATCH /api/site-proposals/p2': () => second,
    });
    await user.click(await screen.findByRole('button', { name: 'Toimet kohteelle Ahjotie 5' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Siirrä ylemmäs' }));
    await user.click(await screen.findByRole('button', { name: 'Toimet kohteelle Ahjotie 5' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Muokkaa perustelua' }));
    const dialog = await dialogOf('Ahjotie 5');
    await user.type(dialog.getByRole('textbox', { name: /^Miksi tämä kohde/ }), ', radan vieressä');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    const sent = asked.filter(({ method }) => method === 'PATCH');
    expect(sent.map(({ body }) => body)).toEqual([{ place: 1 }, { reason: 'Riittävän suuri, radan vieressä' }]);
    expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"6"', '"6"']);
  });

  test('offers to move the stage, which nothing moves by itself', async () => {
    const { asked, user } = await proposals(
      { 'GET /api/enquiries/q1/proposals': () => list(proposal), 'POST /api/enquiries/q1/stage': () => ({}) },
      'needs_assessed',
    );
    const offer = await screen.findByRole('button', { name: 'Siirrä vaiheeseen Kohteita ehdotettu' });
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    await user.click(offer);
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ stage: 'proposed' });
  });

  test('nothing yet is a sentence, and a stage is not offered for it', async () => {
    await proposals({ 'GET /api/enquiries/q1/proposals': () => list() }, 'needs_assessed');
    expect(await screen.findByText('Kohteita ei ole vielä ehdotettu.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Siirrä vaiheeseen/ })).toBeNull();
  });
});
