/** The columns of the contacts list, as the person has chosen them. */
import { languageNames, type ListColumn } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { toDay } from '../../texts/formats.js';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import type { Column } from '../../ui/data-table.js';
import { EmailLink, PhoneLink } from './contact-links.js';
import { fullName, type ContactRow } from './contacts.api.js';
import { RestrictedMark } from './restricted-mark.js';

type ContactColumn = 'name' | 'companies' | 'phone' | 'email' | 'language' | 'mailingConsent' | 'updatedAt';

/** Widths of what is always alike, so that nothing jumps when rows come. */
const widths: Partial<Record<ContactColumn, string>> = {
  phone: '13em',
  language: '10em',
  updatedAt: '9em',
};

const workOf = ({ companies }: ContactRow): string =>
  companies.map(({ name, title }) => (title === null ? name : `${name}, ${title}`)).join('; ');

export function useContactColumns(shown: readonly ListColumn[]): Column<ContactRow>[] {
  const { t, formats } = useTexts();
  const cells: Record<ContactColumn, (row: ContactRow) => ReactNode> = {
    name: (contact) => (
      <>
        {fullName(contact)} <RestrictedMark contact={contact} />
      </>
    ),
    companies: workOf,
    phone: (contact) =>
      contact.phone && (
        <PhoneLink
          phone={contact.phone}
          contact={{ id: contact.id, name: fullName(contact) }}
          company={contact.companies[0]}
        />
      ),
    email: ({ email }) => email && <EmailLink email={email} />,
    language: ({ language }) => languageNames[language],
    mailingConsent: ({ mailingConsent }) => t(`contacts.mailingConsent.${mailingConsent}`),
    updatedAt: ({ updatedAt }) => formats.day(toDay(updatedAt)),
  };
  const isUsual = shown.every((column) => column.shown);
  return shown.map(({ key, label, sort }) => ({
    key,
    header: t(label as ScreenText),
    cell: cells[key as ContactColumn],
    ...(sort !== undefined && { sort }),
    ...(key === 'companies' && { noLabel: true }),
    // There is little room beside the phone number; who chose other columns sees it everywhere.
    ...(key === 'email' && isUsual && { show: 'wide' as const }),
    ...(widths[key as ContactColumn] !== undefined && { width: widths[key as ContactColumn] }),
  }));
}
