/** The parts of a company's sheet, each from the feature that knows it. */
import type { InteractionType } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fullName, useCompanyContacts } from '../../features/contacts/contacts.api.js';
import { useTimeline, type TimelineRow } from '../../features/interactions/interactions.api.js';
import { newestOfCompanyQuery } from '../../features/needs-assessments/needs-assessments.api.js';
import { answeredIn, useNeedsWords } from '../../features/needs-assessments/use-needs-words.js';
import { toDay } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import styles from './company-print.module.css';
import { openEnquiriesQuery, openPromisesQuery } from './open.api.js';

interface PartProps {
  readonly companyId: string;
}

/** So much fits on the page and in the head. */
const mostMeetings = 8;
const mostFeedback = 5;

export function PeoplePart({ companyId }: PartProps): ReactNode {
  const { t } = useTexts();
  // A paper leaves the house: nobody whose data's use is restricted (GDPR 18) stands on it.
  const items = useCompanyContacts(companyId).items.filter(({ restrictedOn }) => restrictedOn === null);
  return (
    <PrintPart title={t('company-print.part.people')} none={t('companies.noContacts')}>
      {items.map((contact) => (
        <li key={contact.id}>
          <strong>{fullName(contact)}</strong>
          {[contact.companies.find(({ id }) => id === companyId)?.title, contact.phone, contact.email]
            .filter(Boolean)
            .map((fact) => ` · ${fact}`)}
        </li>
      ))}
    </PrintPart>
  );
}

export function MeetingsPart({ companyId, withNotes }: PartProps & { readonly withNotes: boolean }): ReactNode {
  const { t, formats } = useTexts();
  const { items } = useTimeline(companyId, undefined);
  const met = items.filter(({ kind }) => kind === 'interaction' || kind === 'event').slice(0, mostMeetings);
  const typeOf = ({ kind, type }: TimelineRow) =>
    kind === 'event' ? t('interactions.timeline.one.event') : t(`interactions.type.${type as InteractionType}`);
  return (
    <PrintPart title={t('company-print.part.meetings')} none={t('company-print.noMeetings')}>
      {met.map((row) => (
        <li key={`${row.kind} ${row.id}`}>
          {formats.day(toDay(row.at))} {typeOf(row)}: <strong>{row.title}</strong>
          {row.people.length > 0 && ` (${formats.list(row.people.map(({ name }) => name))})`}
          {withNotes && row.kind === 'interaction' && row.text && <p className={styles.notes}>{row.text}</p>}
        </li>
      ))}
    </PrintPart>
  );
}

export function PromisesPart({ companyId }: PartProps): ReactNode {
  const { t, formats } = useTexts();
  const { data: promises = [] } = useQuery(openPromisesQuery(companyId));
  return (
    <PrintPart title={t('company-print.part.promises')} none={t('company-print.noPromises')}>
      {promises.map(({ id, title, dueOn, owner }) => (
        <li key={id}>
          {formats.day(dueOn)} <strong>{title}</strong> · {owner.name}
        </li>
      ))}
    </PrintPart>
  );
}

export function NeedsPart({ companyId }: PartProps): ReactNode {
  const { t, formats } = useTexts();
  const wordsOf = useNeedsWords();
  const { data: newest } = useQuery(newestOfCompanyQuery(companyId));
  const words = newest ? wordsOf(newest) : null;
  const day = newest ? ` (${formats.day(newest.assessedOn)})` : '';
  return (
    <PrintPart title={`${t('company-print.part.needs')}${day}`} none={t('company-print.noneTold')}>
      {words &&
        answeredIn(words).map((question) => (
          <li key={question}>
            {t(`needs-assessments.question.${question}`)}: <strong>{words[question]}</strong>
          </li>
        ))}
    </PrintPart>
  );
}

export function EnquiriesPart({ companyId }: PartProps): ReactNode {
  const { t } = useTexts();
  const { data: enquiries = [] } = useQuery(openEnquiriesQuery(companyId));
  return (
    <PrintPart title={t('company-print.part.enquiries')} none={t('company-print.noneTold')}>
      {enquiries.map(({ id, title, stage }) => (
        <li key={id}>
          <strong>{title}</strong> · {t(`enquiries.stage.${stage}`)}
        </li>
      ))}
    </PrintPart>
  );
}

export function FeedbackPart({ companyId }: PartProps): ReactNode {
  const { t, formats } = useTexts();
  const { items } = useTimeline(companyId, 'feedback');
  return (
    <PrintPart title={t('company-print.part.feedback')} none={t('company-print.noneTold')}>
      {items.slice(0, mostFeedback).map(({ id, at, title }) => (
        <li key={id}>
          {formats.day(toDay(at))} <span className={styles.notes}>{title}</span>
        </li>
      ))}
    </PrintPart>
  );
}

interface PrintPartProps {
  readonly title: string;
  /** Said when there is nothing of it. */
  readonly none: string;
  readonly children: ReactNode;
}

function PrintPart({ title, none, children }: PrintPartProps): ReactNode {
  const isEmpty = !children || (Array.isArray(children) && children.length === 0);
  return (
    <section>
      <h3>{title}</h3>
      {isEmpty ? <p className={styles.none}>{none}</p> : <ul role="list">{children}</ul>}
    </section>
  );
}
