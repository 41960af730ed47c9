import { FindDuplicates } from '@elinvoima/domain/duplicates';
import type { TestApi, TestClient } from './api.js';

interface Made {
  id: string;
}

/** Two records of each kind that look alike, looked for at once. Answers the ids of their pairs. */
export async function duplicatePairs(
  api: TestApi,
  coordinator: TestClient,
  name: string,
): Promise<{ companies: string; contacts: string }> {
  const made: Record<'companies' | 'contacts', string[]> = { companies: [], contacts: [] };
  for (const form of ['Oy', 'Ab']) {
    const company = await coordinator.post<Made>('companies', { name: `${name} ${form}`, municipalityCode: '082' });
    made.companies.push(company.body.id);
    const contact = { firstName: 'Testi', lastName: name, email: `${name.toLowerCase()}@example.test` };
    made.contacts.push((await coordinator.post<Made>('contacts', contact)).body.id);
  }
  await api.app.get(FindDuplicates).run();
  const pairOf = async (kind: string, ids: string[]) =>
    (
      await api.db.one<Made>(
        'select id from duplicate_pairs where kind = $1 and array[first_id, second_id] && $2::uuid[]',
        [kind, ids],
      )
    ).id;
  return { companies: await pairOf('company', made.companies), contacts: await pairOf('contact', made.contacts) };
}
