/** The dated stages of a plan: the day of the announcement, and beside it when it was written and by whom. */
import { Flag, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { Section } from '../../ui/section.js';
import { Timeline } from '../../ui/timeline.js';
import { showToast } from '../../ui/toast.js';
import { removeStage, type LandUseProject } from './land-use.api.js';

type StageChange = LandUseProject['history'][number];

export function StagesSection({ project }: { readonly project: LandUseProject }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const [wrong, setWrong] = useState<StageChange | null>(null);
  const removal = useSave(
    'land-use-projects',
    (stageId: string) => removeStage(project, stageId),
    () => setWrong(null),
  );
  const mayRemove = may('land-use-projects.write') && project.history.length > 1;
  return (
    <Section title={t('land-use.history')}>
      <Timeline
        label={t('land-use.historyByDay')}
        items={project.history.map((change) => {
          const { id, stage, since, recordedAt, recordedBy } = change;
          const day = formats.day(recordedAt);
          return {
            id,
            at: since,
            mark: <Flag aria-hidden size={16} />,
            kind: t('land-use.field.stage'),
            title: t(`land-use.stage.${stage}`),
            meta: recordedBy ? t('land-use.recordedBy', { day, name: recordedBy }) : t('land-use.recorded', { day }),
            actions: mayRemove && (
              <Button variant="quiet" size="s" iconOnly icon={<X />} onPress={() => setWrong(change)}>
                {t('land-use.removeStage', { stage: t(`land-use.stage.${stage}`) })}
              </Button>
            ),
          };
        })}
      />
      {wrong && (
        <ConfirmDialog
          title={t('land-use.removeStage', { stage: t(`land-use.stage.${wrong.stage}`) })}
          isOpen
          onClose={() => setWrong(null)}
          confirmLabel={t('land-use.remove')}
          isDanger
          isPending={removal.isPending}
          onConfirm={() =>
            removal.mutate(wrong.id, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })
          }
        >
          {t('land-use.removeStageAsk')}
        </ConfirmDialog>
      )}
    </Section>
  );
}
