/** `npm run photos -w apps/e2e`: the main pages as people see them, for looking at. `photos/home.png` is the README's. */
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
import { inRepository } from '../../../launcher/src/paths.mjs';
import { desk, phone, type Look } from '../browser/visitor.js';
import { Stage } from '../stage.js';

const folder = inRepository('apps', 'e2e', 'photos');
const pages = {
  home: '/',
  companies: '/companies',
  contacts: '/contacts',
  interactions: '/interactions',
  events: '/events',
  enquiries: '/enquiries',
  surveys: '/surveys',
  indicators: '/indicators',
  reports: '/reports',
  imports: '/imports',
} as const;
const looks: [name: string, look: Look][] = [desk, phone].flatMap((look) =>
  (['light', 'dark'] as const).map((colorScheme): [string, Look] => [
    `${look.width}-${colorScheme}`,
    { ...look, colorScheme },
  ]),
);

jest.setTimeout(600_000);

describe('photos', () => {
  const stage = new Stage();
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await stage.set();
  }, 180_000);
  afterAll(() => stage.strike());

  it.each(looks)('%s', (name, look) =>
    stage.visit(look, async (visitor) => {
      await visitor.signIn('coordinator');
      const [company] = await visitor.list<{ id: string }>('companies?sort=-updatedAt&limit=1');
      for (const [page, path] of Object.entries({ ...pages, company: `/companies/${company?.id}` })) {
        await visitor.open(path);
        await visitor.page.screenshot({ path: `${folder}/${page}-${name}.png` });
      }
      if (name !== '1440-light') return;
      await visitor.open('/');
      await visitor.page.screenshot({ path: `${folder}/home.png` });
    }),
  );
});
