/** A link to try the survey out: the respondent's page, and answers that are kept nowhere. */
import { useMutation } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { Stack } from '../../../ui/section.js';
import { TextField } from '../../../ui/text-field.js';
import { showToast } from '../../../ui/toast.js';
import type { Survey } from '../surveys.api.js';
import { makeTestLink } from './builder.api.js';
import styles from './builder.module.css';

export function TestLinkDialog({
  survey,
  onClose,
}: {
  readonly survey: Survey;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const [what, setWhat] = useState<'draft' | 'version'>('draft');
  const make = useMutation({
    mutationFn: () => makeTestLink(survey.id, what === 'version' ? (survey.publishedVersion ?? undefined) : undefined),
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  const link = make.data;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link?.url ?? '');
    showToast({ text: t('surveys.linkCopied') });
  };
  return (
    <Dialog title={t('survey-builder.testTitle')} isOpen onClose={onClose}>
      <Stack gap="s">
        {link ? (
          <>
            <p>{t('survey-builder.testHint', { on: link.expiresAt })}</p>
            <TextField label={t('survey-builder.testLink')} value={link.url} onChange={() => undefined} />
            <div className={styles.actions}>
              <Button icon={<Copy />} onPress={() => void copy()}>
                {t('surveys.copyLink')}
              </Button>
              <a href={link.url} target="_blank" rel="noreferrer">
                {t('survey-builder.testOpen')}
              </a>
            </div>
          </>
        ) : (
          <>
            <p>{t('survey-builder.testBefore')}</p>
            {survey.publishedVersion !== null && (
              <RadioGroup
                label={t('survey-builder.testWhat')}
                look="segments"
                options={[
                  { value: 'draft', label: t('survey-builder.testDraft') },
                  { value: 'version', label: t('survey-builder.testVersion') },
                ]}
                value={what}
                onChange={setWhat}
              />
            )}
            <Button variant="primary" isPending={make.isPending} onPress={() => make.mutate()}>
              {t('survey-builder.testMake')}
            </Button>
          </>
        )}
      </Stack>
    </Dialog>
  );
}
