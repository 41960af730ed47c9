import { addDays, dayOf, grantableScopes } from '@elinvoima/contracts';
import { TestClient, type TestAnswer, type TestApi } from './api.js';

export interface MadeKey {
  id: string;
  key: string;
  prefix: string;
  version: number;
}

/** A key made by the administrator as the page does. */
export async function makeKey(
  api: TestApi,
  scopes: readonly string[] = grantableScopes,
  expiresOn = addDays(dayOf(new Date()), 90),
): Promise<MadeKey> {
  const administrator = await api.as('administrator');
  const answer: TestAnswer<MadeKey> = await administrator.post('api-keys', {
    name: 'Raporttivarasto',
    scopes,
    expiresOn,
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
}

/** Another system: no cookie, no Origin, its key in the header. */
export const withKey = (api: TestApi, key: string): TestClient =>
  new TestClient(api.app, { authorization: `Bearer ${key}`, 'accept-language': 'fi' });
