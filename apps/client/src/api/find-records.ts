/** What the pickers of forms ask: records by the first letters of their names, the likely ones when nothing is typed. */
import type { PickerRecord } from '../ui/record-picker.js';
import { answer, api } from './client.js';

type Find = (text: string, signal: AbortSignal) => Promise<PickerRecord[]>;

const limit = 8;

const asked = (q: string, likely: object) => (q === '' ? { ...likely, limit } : { q, limit });

export const findCompanies: Find = async (q, signal) => {
  const query = asked(q, { sort: '-updatedAt' });
  const { items } = await answer(api.GET('/api/companies', { params: { query }, signal }));
  return items.map(({ id, name, businessId, postOffice }) => ({
    id,
    name,
    meta: businessId ?? postOffice ?? undefined,
  }));
};

const contactsBy =
  (among: { restricted?: boolean }): Find =>
  async (q, signal) => {
    const query = { ...asked(q, { sort: '-updatedAt' }), ...among };
    const { items } = await answer(api.GET('/api/contacts', { params: { query }, signal }));
    return items.map(({ id, firstName, lastName, companies }) => ({
      id,
      name: `${firstName} ${lastName}`,
      meta: companies[0]?.name,
    }));
  };

/** People to do something with: not those whose data's use is restricted (GDPR 18). */
export const findContacts = contactsBy({ restricted: false });

/** Everybody that is known, for what is about their data itself: their own requests, and records that are one person. */
export const findAllContacts = contactsBy({});

export const findPartners: Find = async (q, signal) => {
  const { items } = await answer(api.GET('/api/partners', { params: { query: asked(q, {}) }, signal }));
  return items.map(({ id, name }) => ({ id, name }));
};

export const findColleagues: Find = async (q, signal) => {
  const { items } = await answer(api.GET('/api/users/names', { params: { query: asked(q, {}) }, signal }));
  return items.map(({ id, name }) => ({ id, name }));
};

export const findCooperations: Find = async (q, signal) => {
  const { items } = await answer(
    api.GET('/api/cooperations', { params: { query: asked(q, { state: 'active' }) }, signal }),
  );
  return items.map(({ id, name }) => ({ id, name }));
};

export const findEnquiries: Find = async (q, signal) => {
  const { items } = await answer(api.GET('/api/enquiries', { params: { query: asked(q, { open: true }) }, signal }));
  return items.map(({ id, title, company, asker }) => ({ id, name: title, meta: company?.name ?? asker?.name }));
};

export const findLandUseProjects: Find = async (q, signal) => {
  const { items } = await answer(api.GET('/api/land-use-projects', { params: { query: asked(q, {}) }, signal }));
  return items.map(({ id, name, area }) => ({ id, name, meta: area ?? undefined }));
};

/** Themes are words, not records: a theme is its own id. */
export const findLandUseThemes: Find = async (q, signal) => {
  const { items } = await answer(api.GET('/api/land-use-themes', { signal }));
  const wanted = q.toLocaleLowerCase();
  return items
    .filter((theme) => theme.toLocaleLowerCase().includes(wanted))
    .slice(0, limit)
    .map((theme) => ({ id: theme, name: theme }));
};

export const findEvents: Find = async (q, signal) => {
  const { items } = await answer(api.GET('/api/events', { params: { query: asked(q, {}) }, signal }));
  return items.map(({ id, title, startsAt }) => ({ id, name: title, meta: startsAt.slice(0, 4) }));
};

export const findMeasures: Find = async (q, signal) => {
  const { items } = await answer(api.GET('/api/measures', { params: { query: asked(q, { open: true }) }, signal }));
  return items.map(({ id, title, unit }) => ({ id, name: title, meta: unit ?? undefined }));
};

export const findInitiatives: Find = async (q, signal) => {
  const { items } = await answer(api.GET('/api/initiatives', { params: { query: asked(q, {}) }, signal }));
  return items.map(({ id, title, receivedOn }) => ({ id, name: title, meta: receivedOn.slice(0, 4) }));
};

export const findBusinessAreas: Find = async (q, signal) => {
  const { items } = await answer(api.GET('/api/business-areas', { params: { query: asked(q, {}) }, signal }));
  return items.map(({ id, name }) => ({ id, name }));
};
