/** Mails of which nobody knows, and mails that failed: each goes again only when somebody says so. */
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../../api/use-save.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { Notice } from '../../../ui/notice.js';
import { showToast } from '../../../ui/toast.js';
import { resendWave, type Wave } from '../surveys.api.js';
import styles from '../surveys.module.css';

const kinds = ['uncertain', 'failed'] as const;
type Trouble = (typeof kinds)[number];

export function WaveTrouble({ wave }: { readonly wave: Wave }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Trouble | null>(null);
  const resend = useSave('survey-waves', (trouble: Trouble) => resendWave(wave.id, [trouble]));
  const isEnded = wave.state === 'closed' || wave.stoppedAt !== null;
  const count = (trouble: Trouble): number => wave.steps.reduce((sum, step) => sum + step[trouble], 0);
  return (
    <>
      {kinds
        .filter((trouble) => count(trouble) > 0)
        .map((trouble) => (
          <Notice
            key={trouble}
            tone={trouble === 'failed' ? 'red' : 'amber'}
            action={
              <span className={styles.choosing}>
                <Button
                  size="s"
                  variant="quiet"
                  onPress={() =>
                    void navigate({ to: '/surveys/waves/$waveId', params: { waveId: wave.id }, search: { trouble } })
                  }
                >
                  {t('survey-sending.showTrouble')}
                </Button>
                {!isEnded && may('surveys.send') && (
                  <Button size="s" onPress={() => setAsked(trouble)}>
                    {t('survey-sending.resend')}
                  </Button>
                )}
              </span>
            }
          >
            {t(`survey-sending.${trouble}Notice`, { count: count(trouble) })}
          </Notice>
        ))}
      <ConfirmDialog
        title={t('survey-sending.resendTitle')}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() =>
          asked &&
          resend.mutate(asked, {
            onError: (error) => showToast({ text: error.message, tone: 'red' }),
            onSettled: () => setAsked(null),
          })
        }
        confirmLabel={t('survey-sending.resend')}
        isPending={resend.isPending}
      >
        {asked && t(`survey-sending.${asked}Text`)}
      </ConfirmDialog>
    </>
  );
}
