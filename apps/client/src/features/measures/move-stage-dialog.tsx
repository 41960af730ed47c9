/** Puts a measure or a project into another stage from a day on, and asks at its end what came of it. */
import { experimentDecisions, measureStages, type ExperimentDecision, type MeasureStage } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import type { StageMove } from './measures.api.js';
import { hasEnded } from './plan-fields.js';
import { OutcomeFields, type Outcome } from './undertaking-fields.js';

export interface ProjectMove extends StageMove {
  readonly result?: string | null;
  readonly decision?: ExperimentDecision | null;
}

interface MoveStageDialogProps {
  readonly noun: 'measures' | 'projects';
  readonly record: Outcome & { readonly stage: MeasureStage };
  /** An experiment is asked for its result and decision when it is completed. */
  readonly experiment?: { readonly result: string | null; readonly decision: ExperimentDecision | null } | undefined;
  readonly move: (body: ProjectMove) => Promise<unknown>;
  readonly onClose: () => void;
}

export function MoveStageDialog({ noun, record, experiment, move, onClose }: MoveStageDialogProps): ReactNode {
  const { t } = useTexts();
  const stages = measureStages.filter((stage) => stage !== record.stage);
  const [stage, setStage] = useState<MeasureStage>(stages[0] ?? 'under_way');
  const [since, setSince] = useState<string | null>(today());
  const [outcome, setOutcome] = useState<Outcome>({ helped: record.helped, hindered: record.hindered });
  const [result, setResult] = useState(experiment?.result ?? '');
  const [decision, setDecision] = useState(experiment?.decision ?? null);
  const ends = hasEnded(stage);
  const answers = experiment !== undefined && stage === 'completed';
  const save = useSave(
    noun,
    () =>
      move({
        stage,
        since: since ?? today(),
        ...(ends && { helped: [...outcome.helped], hindered: [...outcome.hindered] }),
        ...(answers && { result: result || null, decision }),
      }),
    () => {
      showToast({ text: t('measures.moved', { stage: t(`${noun}.stage.${stage}`) }) });
      onClose();
    },
  );
  return (
    <Dialog title={t('measures.moveStage')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('measures.move')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <RadioGroup
          label={t('measures.field.stage')}
          name="stage"
          options={stages.map((value) => ({ value, label: t(`${noun}.stage.${value}`) }))}
          value={stage}
          onChange={setStage}
        />
        <DateField
          label={t('measures.since')}
          name="since"
          description={t(`${noun}.sinceHint`)}
          direction="past"
          value={since}
          onChange={setSince}
        />
        {answers && (
          <>
            <TextArea
              label={t('projects.field.result')}
              name="result"
              value={result}
              onChange={setResult}
              maxLength={20_000}
            />
            <RadioGroup
              label={t('projects.field.decision')}
              name="decision"
              description={t('projects.decisionHint')}
              look="segments"
              options={experimentDecisions.map((value) => ({ value, label: t(`projects.decision.${value}`) }))}
              value={decision}
              onChange={setDecision}
            />
          </>
        )}
        {ends && (
          <OutcomeFields value={outcome} onChange={(change) => setOutcome((known) => ({ ...known, ...change }))} />
        )}
      </FormLayout>
    </Dialog>
  );
}
