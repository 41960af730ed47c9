/** One contact: how to reach them, what they do where, and changing it. */
import { languageNames } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Merge, MessageSquarePlus, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { openLog } from '../../actions/log.js';
import { useRemoval } from '../../api/use-save.js';
import { ContactDuplicateHint } from '../../duplicates/duplicate-hint.js';
import { HeldTag, HoldsSection } from '../../holds/holds-section.js';
import { useFollowed } from '../../routing/use-followed.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Menu } from '../../ui/menu.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { HistorySection } from '../history/history-section.js';
import { ContactEvents } from '../../features/contacts/contact-events.js';
import { ContactForm } from '../../features/contacts/contact-form.js';
import { EmailLink, PhoneLink } from '../../features/contacts/contact-links.js';
import { ContactPrivacyPart } from '../../features/contacts/contact-privacy.js';
import { contactQuery, fullName, namedInLog, type Contact } from '../../features/contacts/contacts.api.js';
import styles from '../../features/contacts/contacts.module.css';

const route = getRouteApi('/shell/contacts/$id');

export function ContactPage(): ReactNode {
  const { id } = route.useParams();
  const { data: contact, error, refetch } = useQuery(contactQuery(id));
  useFollowed('/contacts/$id', id, contact);
  if (error && !contact) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return contact ? <ContactView contact={contact} /> : <Skeleton shape="page" />;
}

function ContactView({ contact }: { readonly contact: Contact }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  if (isEditing)
    return (
      <>
        <PageHeader title={t('contacts.edit')} />
        <ContactForm contact={contact} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </>
    );
  const [first] = contact.companies;
  const record = { kind: 'contact', id: contact.id, name: fullName(contact) } as const;
  return (
    <>
      <PageHeader
        title={fullName(contact)}
        above={<Link to="/contacts">{t('contacts.title')}</Link>}
        facts={
          <>
            {first && [first.title, first.name].filter(Boolean).join(', ')} <HeldTag record={record} />
          </>
        }
        actions={<ContactActions contact={contact} onEdit={() => setEditing(true)} />}
      />
      <Stack>
        {contact.restrictedOn && (
          <Notice tone="amber" title={t('contacts.restricted')}>
            {t('contacts.restrictedSince', { day: formats.day(contact.restrictedOn) })}
          </Notice>
        )}
        <ContactDuplicateHint contactId={contact.id} />
        <Section title={t('contacts.section.details')}>
          <DefinitionList
            facts={[
              {
                term: t('contacts.field.phone'),
                value: contact.phone && (
                  <PhoneLink phone={contact.phone} contact={namedInLog(contact)} company={first} />
                ),
              },
              {
                term: t('contacts.field.email'),
                value: contact.email ? <EmailLink email={contact.email} /> : t('contacts.noEmail'),
              },
              { term: t('contacts.field.language'), value: languageNames[contact.language] },
              {
                term: t('contacts.field.source'),
                value:
                  [contact.sourceKind && t(`privacy.sourceKind.${contact.sourceKind}`), contact.source]
                    .filter(Boolean)
                    .join(' · ') || t('privacy-page.notRecorded'),
              },
              {
                term: t('contacts.field.mailingConsent'),
                value: [
                  t(`contacts.mailingConsent.${contact.mailingConsent}`),
                  contact.mailingConsentOn && formats.day(contact.mailingConsentOn),
                  contact.mailingConsentSource,
                ]
                  .filter(Boolean)
                  .join(' · '),
              },
              {
                term: t('contacts.field.notes'),
                value: contact.notes && <p className={styles.notes}>{contact.notes}</p>,
              },
            ]}
          />
        </Section>
        <Section title={t('contacts.section.companies')} count={contact.companies.length}>
          {contact.companies.length === 0 ? (
            <p className={styles.quiet}>{t('contacts.noCompanies')}</p>
          ) : (
            <ul role="list" className={styles.people}>
              {contact.companies.map(({ id, name, title }) => (
                <li key={id} className={styles.person}>
                  <Link to="/companies/$id" params={{ id }}>
                    {name}
                  </Link>
                  {title !== null && <span className={styles.quiet}>{title}</span>}
                </li>
              ))}
            </ul>
          )}
        </Section>
        {may('events.read') && <ContactEvents contactId={contact.id} />}
        {may('privacy.read') && <ContactPrivacyPart contactId={contact.id} />}
        <HoldsSection record={record} />
        <HistorySection kind="contacts" id={contact.id} />
      </Stack>
    </>
  );
}

function ContactActions({ contact, onEdit }: { readonly contact: Contact; readonly onEdit: () => void }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('contacts', () => void navigate({ to: '/contacts' }));
  const log = () =>
    openLog({
      companies: contact.companies.slice(0, 1).map(({ id, name }) => ({ id, name })),
      contacts: [namedInLog(contact) ?? []].flat(),
    });
  return (
    <>
      {may('interactions.write-own') && (
        <Button variant="primary" icon={<MessageSquarePlus />} onPress={log}>
          {t('interactions.log')}
        </Button>
      )}
      {may('contacts.write') && (
        <>
          <Button icon={<Pencil />} onPress={onEdit}>
            {t('shell.action.edit')}
          </Button>
          <Menu
            label={t('shell.more')}
            items={[
              ...(may('merges.write')
                ? [
                    {
                      id: 'merge',
                      label: t('merges.action'),
                      icon: <Merge aria-hidden size={16} />,
                      onAction: () => void navigate({ to: '/contacts/$id/merge', params: { id: contact.id } }),
                    },
                  ]
                : []),
              {
                id: 'delete',
                label: t('shell.action.delete'),
                icon: <Trash2 aria-hidden size={16} />,
                isDanger: true,
                onAction: () => removal.mutate(contact),
              },
            ]}
          />
        </>
      )}
    </>
  );
}
