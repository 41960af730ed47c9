/** What is seldom done to a survey: trying it out, taking it out of use, deleting it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { Menu } from '../../../ui/menu.js';
import { showToast } from '../../../ui/toast.js';
import type { Survey } from '../surveys.api.js';
import { removeSurvey, retireSurvey } from './builder.api.js';
import { TestLinkDialog } from './test-link-dialog.js';

type Deed = 'retire' | 'delete';

export function SurveyMenu({ survey }: { readonly survey: Survey }): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<Deed | null>(null);
  const [isTrying, setTrying] = useState(false);
  const run = useMutation({
    mutationFn: async (deed: Deed) => {
      await (deed === 'retire' ? retireSurvey(survey.id) : removeSurvey(survey));
      return deed;
    },
    onSuccess: async (deed) => {
      showToast({ text: t(deed === 'retire' ? 'survey-builder.retired' : 'survey-builder.deleted') });
      if (deed === 'delete') await navigate({ to: '/surveys' });
      await queryClient.invalidateQueries({ queryKey: ['surveys'] });
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
    onSettled: () => setAsked(null),
  });
  const items = [
    { id: 'test', label: t('survey-builder.test'), onAction: () => setTrying(true) },
    ...(survey.status === 'published'
      ? [{ id: 'retire', label: t('survey-builder.retire'), onAction: () => setAsked('retire') }]
      : []),
    ...(survey.waves === 0
      ? [
          {
            id: 'delete',
            label: t('survey-builder.delete'),
            isDanger: true,
            onAction: () => setAsked('delete'),
          },
        ]
      : []),
  ];
  return (
    <>
      <Menu label={t('survey-builder.more')} items={items} />
      {isTrying && <TestLinkDialog survey={survey} onClose={() => setTrying(false)} />}
      <ConfirmDialog
        title={t(asked === 'delete' ? 'survey-builder.delete' : 'survey-builder.retire')}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && run.mutate(asked)}
        confirmLabel={t(asked === 'delete' ? 'survey-builder.delete' : 'survey-builder.retire')}
        isDanger
        isPending={run.isPending}
      >
        {t(asked === 'delete' ? 'survey-builder.deleteHint' : 'survey-builder.retireHint')}
      </ConfirmDialog>
    </>
  );
}
