/** Who we know in one company, with what they do and their number. */
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { LoadMore } from '../../ui/data-table.js';
import { LinkButton } from '../../ui/link-button.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { EmailLink, PhoneLink } from './contact-links.js';
import { ConsentMark } from './consent-mark.js';
import { fullName, namedInLog, useCompanyContacts } from './contacts.api.js';
import { RestrictedMark } from './restricted-mark.js';
import styles from './contacts.module.css';

interface CompanyContactsProps {
  readonly companyId: string;
  readonly companyName: string;
}

export function CompanyContacts({ companyId, companyName }: CompanyContactsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const list = useCompanyContacts(companyId);
  return (
    <Section
      title={t('companies.section.contacts')}
      count={list.total}
      action={
        may('contacts.write') && (
          <LinkButton to="/contacts/new" search={{ companyId, companyName }} size="s" icon={<Plus />}>
            {t('contacts.add')}
          </LinkButton>
        )
      }
    >
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton lines={2} />
      ) : list.items.length === 0 ? (
        <p className={styles.quiet}>{t('companies.noContacts')}</p>
      ) : (
        <ul role="list" className={styles.people}>
          {list.items.map((contact) => (
            <li key={contact.id} className={styles.person}>
              <Link to="/contacts/$id" params={{ id: contact.id }}>
                {fullName(contact)}
              </Link>
              <span className={styles.quiet}>
                {contact.companies.find(({ id }) => id === companyId)?.title} <ConsentMark contact={contact} />{' '}
                <RestrictedMark contact={contact} />
              </span>
              {contact.phone ? (
                <PhoneLink
                  phone={contact.phone}
                  contact={namedInLog(contact)}
                  company={{ id: companyId, name: companyName }}
                />
              ) : (
                contact.email && <EmailLink email={contact.email} />
              )}
            </li>
          ))}
        </ul>
      )}
      {list.hasMore && <LoadMore list={list} />}
    </Section>
  );
}
