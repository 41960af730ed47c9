import { checkDigitOf, dayOf } from '@elinvoima/contracts';
import { Clock, theMunicipality } from '@elinvoima/domain/platform';
import { NoteNews, readRegisterRecord, type RegisterCompany } from '@elinvoima/domain/register';
import type { TestApi } from './api.js';

/** Valid business ids of the range that is kept for made-up companies. */
const businessIds = Array.from({ length: 200 }, (_, n) => String(9_500_000 + n))
  .map((body) => ({ body, digit: checkDigitOf(body) }))
  .flatMap(({ body, digit }) => (digit === null ? [] : [`${body}-${digit}`]));

export interface ToldChange {
  id: string;
  businessId: string;
  kind: string;
}

/** Made-up companies here, as a reading of the register tells of them: those from the place on. The municipality must be there. */
export async function tellRegisterNews(
  api: TestApi,
  { from = 0, count = 3, name = 'Rekisterin' }: { from?: number; count?: number; name?: string } = {},
): Promise<ToldChange[]> {
  const { code } = await theMunicipality(api.db);
  const at = api.app.get(Clock).now();
  const today = dayOf(at);
  const companies = businessIds.slice(from, from + count).map((businessId): RegisterCompany => {
    const reading = readRegisterRecord(
      {
        businessId: { value: businessId, registrationDate: today },
        names: [{ name: `${name} ${businessId} Oy`, type: '1' }],
        addresses: [
          {
            type: 1,
            street: 'Keksitie 1',
            postCode: '13720',
            postOffices: [{ city: 'PAROLA', municipalityCode: code }],
          },
        ],
      },
      { today, municipalityOfPostalCode: () => null },
    );
    if (!reading.ok) throw new Error(reading.reason);
    return reading.company;
  });
  // Told anew however short the time since the last telling.
  const reading = { today, ownMunicipality: code, at, since: new Date(at.getTime() + 1), isFirst: true };
  await api.db.transaction(() => api.app.get(NoteNews, { strict: false }).of(companies, reading));
  return api.db.query<ToldChange>(
    `select id, business_id as "businessId", kind from register_changes where state = 'open' and business_id = any($1) order by id`,
    [companies.map(({ facts }) => facts.businessId)],
  );
}
