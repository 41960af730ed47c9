/** A new survey from a ready one: which, its name, and whether its answers carry a name. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { TextField } from '../../ui/text-field.js';
import { makeSurvey, type SurveyTemplate } from './surveys.api.js';

export function MakeSurveyDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  return (
    <Dialog title={t('surveys.make.title')} isOpen={isOpen} onClose={onClose}>
      <MakeSurveyForm onClose={onClose} />
    </Dialog>
  );
}

function MakeSurveyForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const [template, setTemplate] = useState<SurveyTemplate>('satisfaction');
  const [answers, setAnswers] = useState<'named' | 'anonymous'>('named');
  const make = useMutation({
    mutationFn: () =>
      makeSurvey({ template, ...(name.trim() && { name: name.trim() }), anonymous: answers === 'anonymous' }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['surveys'] });
      onClose();
      await navigate({ to: '/surveys/$id', params: { id } });
    },
  });
  return (
    <FormLayout
      onSubmit={() => make.mutate()}
      submitLabel={t('surveys.add')}
      isPending={make.isPending}
      error={make.error}
      onCancel={onClose}
    >
      <RadioGroup
        label={t('surveys.make.template')}
        name="template"
        options={[
          {
            value: 'satisfaction',
            label: t('surveys.template.satisfaction'),
            description: t('surveys.make.templateHint'),
          },
          {
            value: 'business_climate',
            label: t('surveys.template.business_climate'),
            description: t('survey-builder.make.climateHint'),
          },
          { value: 'service', label: t('surveys.template.service'), description: t('surveys.make.serviceHint') },
          {
            value: 'event_feedback',
            label: t('surveys.template.event_feedback'),
            description: t('surveys.make.eventHint'),
          },
          {
            value: 'enquiry',
            label: t('surveys.template.enquiry'),
            description: t('survey-builder.make.enquiryHint'),
          },
          {
            value: 'newcomer',
            label: t('surveys.template.newcomer'),
            description: t('survey-builder.make.newcomerHint'),
          },
          { value: 'blank', label: t('surveys.template.blank'), description: t('survey-builder.make.blankHint') },
        ]}
        value={template}
        onChange={setTemplate}
      />
      <TextField
        label={t('surveys.field.title')}
        name="name"
        description={t('surveys.make.nameHint')}
        value={name}
        onChange={setName}
      />
      <RadioGroup
        label={t('surveys.make.answersAre')}
        name="anonymous"
        options={[
          { value: 'named', label: t('surveys.field.named'), description: t('surveys.make.namedHint') },
          { value: 'anonymous', label: t('surveys.field.anonymous'), description: t('surveys.make.anonymousHint') },
        ]}
        value={answers}
        onChange={setAnswers}
      />
    </FormLayout>
  );
}
