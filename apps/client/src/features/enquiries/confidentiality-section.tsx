/** Who may know of the enquiry: its mark with ground and end, and the people named one by one. */
import { Pencil, UserPlus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import { showToast } from '../../ui/toast.js';
import { CircleDialog, ConfidentialityDialog } from './confidentiality-dialogs.js';
import type { Enquiry } from './enquiries.api.js';
import { takeFromCircle } from './enquiry-case.api.js';
import styles from './enquiry-case.module.css';

interface EnquiryProps {
  readonly enquiry: Enquiry;
}

export function ConfidentialTag({ enquiry }: { readonly enquiry: Pick<Enquiry, 'confidential'> }): ReactNode {
  const { t } = useTexts();
  return enquiry.confidential && <Tag>{t('enquiry-cases.confidential')}</Tag>;
}

export function ConfidentialitySection({ enquiry }: EnquiryProps): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const [isChanging, setChanging] = useState(false);
  const { confidential, confidentiality } = enquiry;
  const { ground, words, markedBy, markedAt, until, reviewOn } = confidentiality;
  const day = markedAt === null ? '' : formats.day(markedAt);
  const isReviewDue = confidential && reviewOn !== null && reviewOn <= today();
  return (
    <Section
      title={t('enquiry-cases.section.confidentiality')}
      action={
        may('enquiries.write') && (
          <Button size="s" variant="quiet" icon={<Pencil />} iconOnly onPress={() => setChanging(true)}>
            {t('enquiry-cases.changeConfidentiality')}
          </Button>
        )
      }
    >
      <DefinitionList
        facts={[
          {
            term: t('enquiry-cases.field.state'),
            value: t(confidential ? 'enquiry-cases.confidential' : 'enquiry-cases.notConfidential'),
          },
          { term: t('enquiry-cases.field.ground'), value: ground && t(`enquiry-cases.ground.${ground}`) },
          { term: t('enquiry-cases.field.words'), value: words },
          {
            term: t('enquiry-cases.field.markedBy'),
            value:
              markedBy === null
                ? markedAt && t('enquiry-cases.byDefault', { day })
                : t('enquiry-cases.markedByLine', { name: markedBy, day }),
          },
          {
            term: t('enquiry-cases.field.reviewOn'),
            value: reviewOn && (
              <>
                {formats.day(reviewOn)} {isReviewDue && <Tag tone="amber">{t('enquiry-cases.reviewDue')}</Tag>}
              </>
            ),
          },
          { term: t('enquiry-cases.field.until'), value: until && formats.day(until) },
        ]}
      />
      {confidential && <Circle enquiry={enquiry} />}
      {isChanging && <ConfidentialityDialog enquiry={enquiry} onClose={() => setChanging(false)} />}
    </Section>
  );
}

function Circle({ enquiry }: EnquiryProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isNaming, setNaming] = useState(false);
  const forget = useSave('enquiries', (userId: string) => takeFromCircle(enquiry.id, userId));
  return (
    <>
      <div className={styles.subhead}>
        <h3>{t('enquiry-cases.circle')}</h3>
        {may('enquiries.write') && (
          <Button size="s" icon={<UserPlus />} onPress={() => setNaming(true)}>
            {t('enquiry-cases.circle.add')}
          </Button>
        )}
      </div>
      {enquiry.circle.length === 0 ? (
        <p className={styles.quiet}>{t('enquiry-cases.circle.none')}</p>
      ) : (
        <ul role="list" className={styles.people} aria-label={t('enquiry-cases.circle')}>
          {enquiry.circle.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              {may('enquiries.write') && (
                <Button
                  size="s"
                  variant="quiet"
                  iconOnly
                  icon={<X />}
                  isPending={forget.isPending && forget.variables === id}
                  onPress={() =>
                    forget.mutate(id, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })
                  }
                >
                  {t('enquiry-cases.remove', { name })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{t('enquiry-cases.whoSees')}</p>
      {isNaming && <CircleDialog enquiryId={enquiry.id} onClose={() => setNaming(false)} />}
    </>
  );
}
