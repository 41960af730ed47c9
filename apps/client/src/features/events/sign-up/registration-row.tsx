/** One who has said to come, with what a colleague may do: give a place, cancel, say which company it is. */
import { Link } from '@tanstack/react-router';
import { Ban, Building2, Link2, TicketCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../../api/use-save.js';
import { recordPath } from '../../../routing/record-path.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { Tag } from '../../../ui/marks.js';
import { Menu, type MenuItem } from '../../../ui/menu.js';
import { showToast } from '../../../ui/toast.js';
import type { EventRecord } from '../events.api.js';
import { LinkCompanyDialog } from './link-company-dialog.js';
import { cancelRegistration, linkCompany, promoteRegistration, type Registration } from './sign-up.api.js';
import styles from './sign-up.module.css';

export interface RegistrationRowProps {
  readonly event: EventRecord;
  readonly registration: Registration;
  /** Where in the queue. */
  readonly place?: number;
}

export function RegistrationRow({ event, registration, place }: RegistrationRowProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { email, phone, needs, mailingsConsent } = registration;
  return (
    <div className={styles.row}>
      {place !== undefined && <span className={styles.place}>{place}.</span>}
      <span className={styles.who}>
        <Person registration={registration} />
        {(email ?? phone) !== null && (
          <span className={styles.quiet}>
            {email !== null && <a href={`mailto:${email}`}>{email}</a>}
            {email !== null && phone !== null && ' · '}
            {phone !== null && <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>}
          </span>
        )}
        {needs !== null && <span className={styles.quiet}>{t('event-sign-up.needsOf', { needs })}</span>}
      </span>
      {mailingsConsent && <Tag>{t('event-sign-up.wantsInvitations')}</Tag>}
      {may('events.write') && <Actions event={event} registration={registration} />}
    </div>
  );
}

/** The person first: it is who comes. Under it the company, or what was written of one. */
function Person({
  registration: { company, companyName, contact, name },
}: {
  readonly registration: Registration;
}): ReactNode {
  const { t } = useTexts();
  const person = contact?.name ?? name;
  if (company !== null && person === company.name)
    return <Link to={recordPath('companies', company.id)}>{company.name}</Link>;
  return (
    <>
      <span>{contact === null ? person : <Link to={recordPath('contacts', contact.id)}>{person}</Link>}</span>
      {company !== null && <Link to={recordPath('companies', company.id)}>{company.name}</Link>}
      {company === null && companyName !== null && (
        <span className={styles.quiet}>{`${t('event-sign-up.unknownCompany')}: ${companyName}`}</span>
      )}
    </>
  );
}

function Actions({ event, registration }: Omit<RegistrationRowProps, 'place'>): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isLinking, setLinking] = useState(false);
  const { id, state, name, company, companyName, suggestion } = registration;
  const promote = useSave(
    'events',
    () => promoteRegistration(event.id, id),
    () => showToast({ text: t('event-sign-up.promoted') }),
  );
  const cancel = useSave(
    'events',
    () => cancelRegistration(event.id, id),
    () => showToast({ text: t('event-sign-up.cancelDone') }),
  );
  const link = useSave(
    'events',
    (companyId: string) => linkCompany(event.id, id, companyId),
    () => showToast({ text: t('event-sign-up.linked') }),
  );
  const items: MenuItem[] = [];
  if (company === null && may('companies.read'))
    items.push({
      id: 'link',
      label: t('event-sign-up.linkOther'),
      icon: <Building2 aria-hidden size={16} />,
      onAction: () => setLinking(true),
    });
  if (state !== 'cancelled')
    items.push({
      id: 'cancel',
      label: t('event-sign-up.cancel'),
      icon: <Ban aria-hidden size={16} />,
      isDanger: true,
      onAction: () => cancel.mutate(undefined),
    });
  return (
    <>
      {company === null && suggestion !== null && (
        <Button size="s" icon={<Link2 />} isPending={link.isPending} onPress={() => link.mutate(suggestion.id)}>
          {t('event-sign-up.link', { name: suggestion.name })}
        </Button>
      )}
      {state === 'waiting' && (
        <Button size="s" icon={<TicketCheck />} isPending={promote.isPending} onPress={() => promote.mutate(undefined)}>
          {t('event-sign-up.promote')}
        </Button>
      )}
      {items.length > 0 && <Menu label={t('event-sign-up.moreOf', { name })} items={items} button={{ size: 's' }} />}
      {isLinking && (
        <LinkCompanyDialog
          eventId={event.id}
          registrationId={id}
          writtenName={companyName ?? name}
          onClose={() => setLinking(false)}
        />
      )}
    </>
  );
}
