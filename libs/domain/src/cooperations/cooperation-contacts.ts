import { demandPeople } from '../contacts/index.js';
import type { Database } from '../platform/index.js';
import { CooperationContact } from './cooperation-contact.entity.js';

/** A contact person and what one asks them about; no theme is everything. */
export interface ContactOfTheme {
  contactId: string;
  theme: string;
}

const keyOf = ({ contactId, theme }: ContactOfTheme): string => `${contactId} ${theme}`;

export const contactsOf = (db: Database, cooperationId: string): Promise<ContactOfTheme[]> =>
  db.query<ContactOfTheme>(
    'select contact_id as "contactId", theme from cooperation_contacts where cooperation_id = $1 order by theme, contact_id',
    [cooperationId],
  );

/** Replaces the contact persons. Those who were there before may stay, even if they lie in the bin by now or the use of their data is restricted. */
export async function writeContacts(
  db: Database,
  cooperationId: string,
  contacts: readonly ContactOfTheme[],
  before: readonly ContactOfTheme[] = [],
): Promise<void> {
  await demandPeople(
    db,
    contacts.map(({ contactId }, index) => ({ pointer: `/contacts/${index}/contactId`, id: contactId })),
    { before: before.map(({ contactId }) => contactId) },
  );
  const rows = db.repository(CooperationContact);
  await rows.delete({ cooperationId });
  const distinct = [...new Map(contacts.map((contact) => [keyOf(contact), contact])).values()];
  if (distinct.length > 0)
    await rows.insert(distinct.map(({ contactId, theme }) => ({ cooperationId, contactId, theme })));
}
