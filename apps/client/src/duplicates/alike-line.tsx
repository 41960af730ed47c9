/**
 * "Onko tämä sama?" under a form's first field: records that are likely the one being typed. It never stands in the way:
 * nothing is refused, a refused or missing answer is no answer, and without a network it is silent.
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useDeviceState } from '../offline/state.js';
import { useMay } from '../session/session.js';
import { useTexts } from '../texts/texts-provider.js';
import {
  alikeCompanies,
  alikeContacts,
  companyKeys,
  contactKeys,
  type TypedCompany,
  type TypedContact,
} from './alike.api.js';
import styles from './alike.module.css';
import { useReasonWords } from './reason-words.js';

/** A breath after the last letter. */
const breath = 400;

/** What was typed when the fingers rested; null while nothing has changed since the form was opened on a known record. */
function useRested<Typed>(typed: Typed, isKnown: boolean): Typed | null {
  const key = JSON.stringify(typed);
  const first = useRef(key);
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    if (isKnown && key === first.current) return setRested(null);
    const timer = setTimeout(() => setRested(key), breath);
    return () => clearTimeout(timer);
  }, [key, isKnown]);
  return rested === null ? null : (JSON.parse(rested) as Typed);
}

function useAlike<Query, Row>(
  noun: 'companies' | 'contacts',
  query: Query | null,
  ask: (query: Query, signal: AbortSignal) => Promise<Row[]>,
): readonly Row[] {
  const { isOnline } = useDeviceState();
  const isAsked = query !== null && isOnline;
  const { data, isError } = useQuery({
    queryKey: [noun, 'alike', query],
    queryFn: ({ signal }) => (query === null ? [] : ask(query, signal)),
    enabled: isAsked,
    // The line stays while the next answer is on its way, so that nothing jumps under the fingers.
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
  });
  return isAsked && !isError ? (data ?? []) : [];
}

interface AlikeProps<Typed> {
  readonly typed: Typed;
  /** The record that is being edited. */
  readonly exceptId?: string | undefined;
}

export function AlikeCompanies({ typed, exceptId }: AlikeProps<TypedCompany>): ReactNode {
  const words = useReasonWords();
  const rested = useRested(typed, exceptId !== undefined);
  const items = useAlike('companies', rested && companyKeys(rested, exceptId), alikeCompanies);
  return (
    <AlikeList
      items={items.map(({ id, name, businessId, postOffice, reasons }) => ({
        id,
        name,
        to: '/companies/$id',
        about: [businessId, postOffice].filter(Boolean).join(', '),
        why: words.company(reasons),
      }))}
    />
  );
}

export function AlikeContacts({ typed, exceptId }: AlikeProps<TypedContact>): ReactNode {
  const words = useReasonWords();
  const may = useMay();
  const rested = useRested(typed, exceptId !== undefined);
  const keys = rested && may('contacts.read') ? contactKeys(rested, exceptId) : null;
  const items = useAlike('contacts', keys, alikeContacts);
  return (
    <AlikeList
      items={items.map(({ id, name, company, reasons }) => ({
        id,
        name,
        to: '/contacts/$id',
        about: company ?? '',
        why: words.contact(reasons),
      }))}
    />
  );
}

interface AlikeItem {
  readonly id: string;
  readonly name: string;
  readonly to: '/companies/$id' | '/contacts/$id';
  readonly about: string;
  readonly why: string;
}

/** The region is there from the beginning, so that a screen reader tells what comes into it, politely. */
function AlikeList({ items }: { readonly items: readonly AlikeItem[] }): ReactNode {
  const { t } = useTexts();
  return (
    <div role="status">
      {items.length > 0 && (
        <div className={styles.alike}>
          <p className={styles.question}>{t('duplicates.alike')}</p>
          <ul role="list" className={styles.list}>
            {items.map(({ id, name, to, about, why }) => (
              <li key={id}>
                {/* What has been typed stays where it is. */}
                <Link to={to} params={{ id }} target="_blank" rel="noopener">
                  {name}
                  <span className="visually-hidden"> ({t('duplicates.alikeNewTab')})</span>
                </Link>
                {about !== '' && `, ${about}`}
                <span className={styles.why}>{why}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
