/** "Mahdollinen kaksoiskappale" on a record's page: whom it may be one with, why, and the way to compare them. Nothing while there is none. */
import type { DuplicateKind } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../session/session.js';
import { useTexts } from '../texts/texts-provider.js';
import { Notice } from '../ui/notice.js';
import { duplicatesOfCompanyQuery, duplicatesOfContactQuery } from './alike.api.js';
import styles from './alike.module.css';
import { MergeLink } from './merge-link.js';
import { useReasonWords } from './reason-words.js';

export function CompanyDuplicateHint({ companyId }: { readonly companyId: string }): ReactNode {
  const words = useReasonWords();
  const { data: [likeliest] = [] } = useQuery(duplicatesOfCompanyQuery(companyId));
  if (!likeliest) return null;
  return (
    <Hint
      kind="company"
      recordId={companyId}
      other={likeliest}
      why={words.company(likeliest.reasons)}
      to="/companies/$id"
    />
  );
}

export function ContactDuplicateHint({ contactId }: { readonly contactId: string }): ReactNode {
  const words = useReasonWords();
  const { data: [likeliest] = [] } = useQuery(duplicatesOfContactQuery(contactId));
  if (!likeliest) return null;
  return (
    <Hint
      kind="contact"
      recordId={contactId}
      other={likeliest}
      why={words.contact(likeliest.reasons)}
      to="/contacts/$id"
    />
  );
}

interface HintProps {
  readonly kind: DuplicateKind;
  readonly recordId: string;
  readonly other: { readonly id: string; readonly name: string };
  readonly why: string;
  readonly to: '/companies/$id' | '/contacts/$id';
}

function Hint({ kind, recordId, other, why, to }: HintProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  return (
    <div className={styles.hint}>
      <Notice
        title={t('duplicates.hint')}
        action={
          may('merges.write') && (
            <MergeLink kind={kind} survivorId={recordId} otherId={other.id}>
              {t('duplicates.compare')}
            </MergeLink>
          )
        }
      >
        <Link to={to} params={{ id: other.id }}>
          {other.name}
        </Link>
        {`: ${why}`}
      </Notice>
    </div>
  );
}
