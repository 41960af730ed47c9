/** On the enquiry's page, once it is agreed: what was promised, what has been found, and when it is looked at next. */
import { commitmentMeasures, type EnquiryStage } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { ClipboardCheck, Handshake } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { CheckDialog, CommitmentDialog } from './aftercare-dialogs.js';
import { enquiryAftercareQuery, type EnquiryAftercare } from './aftercare.api.js';
import styles from './aftercare.module.css';
import { useFigureWords } from './figure-words.js';

const agreed: ReadonlySet<EnquiryStage> = new Set(['agreed', 'realised', 'not_realised']);

export function AftercareSection({
  enquiry,
}: {
  readonly enquiry: { readonly id: string; readonly stage: EnquiryStage };
}): ReactNode {
  return agreed.has(enquiry.stage) ? <Aftercare enquiryId={enquiry.id} /> : null;
}

function Aftercare({ enquiryId }: { readonly enquiryId: string }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [asked, setAsked] = useState<'promise' | 'check' | null>(null);
  const { data: aftercare, error, refetch } = useQuery(enquiryAftercareQuery(enquiryId));
  if (error && !aftercare) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!aftercare) return <Skeleton shape="text" />;
  const close = () => setAsked(null);
  return (
    <Section title={t('aftercare.title')}>
      <Beside aftercare={aftercare} />
      <Looks aftercare={aftercare} />
      <Found aftercare={aftercare} />
      {may('enquiries.write') && (
        <div className={styles.deeds}>
          <Button size="s" icon={<ClipboardCheck />} onPress={() => setAsked('check')}>
            {t('aftercare.enterCheck')}
          </Button>
          <Button size="s" icon={<Handshake />} onPress={() => setAsked('promise')}>
            {t(aftercare.commitments.length === 0 ? 'aftercare.enterPromise' : 'aftercare.correctPromise')}
          </Button>
        </div>
      )}
      {asked === 'promise' && <CommitmentDialog enquiryId={enquiryId} aftercare={aftercare} onClose={close} />}
      {asked === 'check' && <CheckDialog enquiryId={enquiryId} aftercare={aftercare} onClose={close} />}
    </Section>
  );
}

interface AftercareProps {
  readonly aftercare: EnquiryAftercare;
}

/** Promised and found beside each other, each with its source. */
function Beside({ aftercare: { commitments, checks } }: AftercareProps): ReactNode {
  const { t, formats } = useTexts();
  const words = useFigureWords();
  const [promised] = commitments;
  if (!promised) return <p className={styles.quiet}>{t('aftercare.noPromise')}</p>;
  return (
    <>
      <table className={styles.beside} aria-label={t('aftercare.beside')}>
        <thead>
          <tr>
            <th scope="col">{t('aftercare.field.measure')}</th>
            <th scope="col">{t('aftercare.promised')}</th>
            <th scope="col">{t('aftercare.found')}</th>
          </tr>
        </thead>
        <tbody>
          {commitmentMeasures.map((measure) => (
            <tr key={measure}>
              <th scope="row">{t(`aftercare.measure.${measure}`)}</th>
              <td>{words(measure, promised[measure])}</td>
              <td>{words(measure, checks.find((each) => each[measure] !== null)?.[measure] ?? null)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>
        {t('aftercare.promisedBy', { day: formats.day(promised.agreedOn), source: promised.source })}
        {promised.builtBy !== null && ` ${t('aftercare.builtBy', { day: formats.day(promised.builtBy) })}`}
      </p>
      {promised.buildingObligation !== null && (
        <p>
          {t('aftercare.field.obligation')}: {promised.buildingObligation}
          {promised.buildingObligationOn !== null && ` (${formats.day(promised.buildingObligationOn)})`}
        </p>
      )}
    </>
  );
}

function Looks({ aftercare: { looks } }: AftercareProps): ReactNode {
  const { t, formats } = useTexts();
  return (
    <ul className={styles.lines} aria-label={t('aftercare.looks')}>
      {looks.map(({ months, dueOn, doneAt, late }) => (
        <li key={months}>
          {t('aftercare.lookAt', { months })} {formats.day(dueOn)}{' '}
          {doneAt !== null && <Tag tone="green">{t('aftercare.done')}</Tag>}
          {late && <Tag tone="red">{t('aftercare.late')}</Tag>}
        </li>
      ))}
    </ul>
  );
}

/** What each look has found, the newest first; nothing is overwritten. */
function Found({ aftercare: { checks } }: AftercareProps): ReactNode {
  const { t, formats } = useTexts();
  const words = useFigureWords();
  if (checks.length === 0) return null;
  return (
    <ol className={styles.lines} aria-label={t('aftercare.checks')}>
      {checks.map((each) => (
        <li key={each.id}>
          <strong>{formats.day(each.checkedOn)}</strong> {t(`aftercare.source.${each.source}`)}{' '}
          {each.outcome !== null && <Tag tone="accent">{t(`aftercare.outcome.${each.outcome}`)}</Tag>}
          <div>
            {commitmentMeasures
              .filter((measure) => each[measure] !== null)
              .map((measure) => `${t(`aftercare.measure.${measure}`)}: ${words(measure, each[measure])}`)
              .join(' · ')}
          </div>
          {each.words !== null && <div>{each.words}</div>}
          {each.reason !== null && <div>{each.reason}</div>}
        </li>
      ))}
    </ol>
  );
}
