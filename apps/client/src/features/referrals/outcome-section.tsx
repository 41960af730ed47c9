/** What came of a referral: told in one press, taken back in the same place. */
import { referralOutcomes, type ReferralOutcome } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Prose } from '../../ui/prose.js';
import { Section } from '../../ui/section.js';
import { showToast } from '../../ui/toast.js';
import styles from './referrals.module.css';
import { changeReferral, type Referral } from './referrals.api.js';

export function OutcomeSection({ referral }: { readonly referral: Referral }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const { outcome, outcomeOn, withdrawnOn, followUp } = referral;
  const tell = useSave(
    'referrals',
    (next: ReferralOutcome | null) => changeReferral(referral, { outcome: next }),
    ({ outcome: told }) => showToast({ text: t(told ? 'referrals.outcomeSaved' : 'referrals.outcomeRemoved') }),
  );
  const press = (next: ReferralOutcome | null) =>
    tell.mutate(next, { onError: (error) => showToast({ text: error.message, tone: 'red' }) });
  const mayTell = may('referrals.write') && withdrawnOn === null;
  return (
    <Section title={t('referrals.tellOutcome')}>
      {withdrawnOn ? (
        <p>{t('referrals.withdrawnOn', { day: formats.day(withdrawnOn) })}</p>
      ) : outcome && outcomeOn ? (
        <p className={styles.told}>
          <strong>{t(`referrals.outcome.${outcome}`)}</strong> · {formats.day(outcomeOn)}
          {referral.toldByPartner && ` · ${t('referrals.toldByPartner')}`}
        </p>
      ) : (
        <p>
          {t('referrals.noOutcome')}
          {followUp && ` ${t('referrals.followUpSet', { day: formats.day(followUp.dueOn) })}`}
        </p>
      )}
      {referral.outcomeComment && <Prose>{referral.outcomeComment}</Prose>}
      {mayTell && (
        <div className={styles.outcomes} role="group" aria-label={t('referrals.tellOutcome')}>
          {outcome ? (
            <Button variant="quiet" isPending={tell.isPending} onPress={() => press(null)}>
              {t('referrals.clearOutcome')}
            </Button>
          ) : (
            referralOutcomes.map((value) => (
              <Button key={value} isDisabled={tell.isPending} onPress={() => press(value)}>
                {t(`referrals.outcome.${value}`)}
              </Button>
            ))
          )}
        </div>
      )}
    </Section>
  );
}
