/** Open enquiries by stage, each a card with its days, its next step and the menu that moves it. */
import { isUnfinishedEnquiry, enquiryStages, type EnquiryStage } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Badge } from '../../ui/marks.js';
import styles from './enquiries-board.module.css';
import type { EnquiryRow } from './enquiries.api.js';
import { AnswerTag } from './answer-clock.js';
import { askerName, ConfidentialMark, NextStep, OverPromiseTag, useAreaWords } from './enquiry-words.js';
import { StageMover } from './stage-mover.js';

const stages = enquiryStages.filter(isUnfinishedEnquiry);

export function EnquiriesBoard({ enquiries }: { readonly enquiries: readonly EnquiryRow[] }): ReactNode {
  const { t } = useTexts();
  return (
    // A region that scrolls sideways must be reachable by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.board} role="region" aria-label={t('enquiries.title')} tabIndex={0}>
      {stages.map((stage) => (
        <StageColumn key={stage} stage={stage} enquiries={enquiries.filter((enquiry) => enquiry.stage === stage)} />
      ))}
    </div>
  );
}

interface StageColumnProps {
  readonly stage: EnquiryStage;
  readonly enquiries: readonly EnquiryRow[];
}

function StageColumn({ stage, enquiries }: StageColumnProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  return (
    <section className={styles.column} aria-labelledby={id} data-empty={enquiries.length === 0 || undefined}>
      <h2 id={id} className={styles.stage}>
        {t(`enquiries.stage.${stage}`)} <Badge count={enquiries.length} />
      </h2>
      {enquiries.length === 0 ? (
        <p className={styles.nobody}>{t('enquiries.boardEmptyStage')}</p>
      ) : (
        <ul role="list" className={styles.cards}>
          {enquiries.map((enquiry) => (
            <EnquiryCard key={enquiry.id} enquiry={enquiry} />
          ))}
        </ul>
      )}
    </section>
  );
}

function EnquiryCard({ enquiry }: { readonly enquiry: EnquiryRow }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const areaOf = useAreaWords();
  const { id, title, kind, requirement, owner, likelihood, daysInStage } = enquiry;
  const asker = askerName(enquiry);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Link to="/enquiries/$id" params={{ id }} className={styles.title ?? ''}>
          {title}
        </Link>
        <ConfidentialMark enquiry={enquiry} />
        {may('enquiries.write') && (
          <StageMover
            enquiry={enquiry}
            label={t('enquiries.stageOf', { title })}
            look={{ variant: 'quiet', size: 's', iconOnly: true }}
          />
        )}
      </div>
      {!title.includes(asker) && <p>{asker}</p>}
      <p className={styles.quiet}>{[t(`enquiries.kind.${kind}`), areaOf(requirement)].filter(Boolean).join(', ')}</p>
      <p>
        <NextStep enquiry={enquiry} />
      </p>
      <p className={styles.quiet}>
        {[
          t('enquiries.daysInStage', { days: daysInStage }),
          likelihood !== null && t('enquiry-cases.likelihood', { percent: formats.percent(likelihood) }),
          owner?.name,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <AnswerTag enquiry={enquiry} />
      <OverPromiseTag enquiry={enquiry} />
    </li>
  );
}
