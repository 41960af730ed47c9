/** Before a version is made: what has changed since the last one, and what new words for an old question mean. */
import { compareDefinitions, questionsToDecide, type SurveyDefinition } from '@elinvoima/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { showToast } from '../../../ui/toast.js';
import type { Survey } from '../surveys.api.js';
import { publishVersion, type WordingDecision } from './builder.api.js';
import { ChangeList } from './change-list.js';

export function PublishDialog({
  survey,
  latest,
  onClose,
}: {
  readonly survey: Survey;
  readonly latest: SurveyDefinition | null;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const [decisions, setDecisions] = useState<Readonly<Record<string, WordingDecision>>>({});
  const draft = survey.definition as unknown as SurveyDefinition;
  const changes = latest ? compareDefinitions(latest, draft) : [];
  const toDecide = latest ? questionsToDecide(latest, draft) : [];
  const publish = useMutation({
    mutationFn: () => publishVersion(survey.id, decisions),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['surveys'] });
      showToast({ text: t('surveys.published') });
      onClose();
    },
  });
  const undecided = toDecide.filter((key) => decisions[key] === undefined);
  const [tried, setTried] = useState(false);
  const before = survey.publishedVersion ?? 0;
  return (
    <Dialog title={t('survey-builder.publish.title')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => (undecided.length > 0 ? setTried(true) : publish.mutate())}
        submitLabel={t('survey-builder.publish.confirm', { n: before + 1 })}
        isPending={publish.isPending}
        error={publish.error}
        onCancel={onClose}
      >
        <p>
          {latest
            ? t(changes.length === 0 ? 'survey-builder.publish.nothing' : 'survey-builder.publish.since', { n: before })
            : t('survey-builder.publish.first')}
        </p>
        {changes.length > 0 && <ChangeList changes={changes} />}
        {toDecide.map((key) => (
          <RadioGroup<WordingDecision>
            key={key}
            label={`${t('survey-builder.publish.decide')} ${draft.questions.find((each) => each.key === key)?.text.fi ?? ''}`}
            options={[
              {
                value: 'correction',
                label: t('survey-builder.publish.correction'),
                description: t('survey-builder.publish.correctionHint'),
              },
              {
                value: 'new_meaning',
                label: t('survey-builder.publish.newMeaning'),
                description: t('survey-builder.publish.newMeaningHint'),
              },
            ]}
            value={decisions[key] ?? null}
            error={tried && decisions[key] === undefined ? t('survey-builder.publish.undecided') : undefined}
            onChange={(decision) => setDecisions({ ...decisions, [key]: decision })}
          />
        ))}
      </FormLayout>
    </Dialog>
  );
}
