/** Assessing an effect by the rubric 0–3: each step says what it means. */
import { impactScores, type Day } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../api/use-save.js';
import { today } from '../texts/formats.js';
import { useTexts } from '../texts/texts-provider.js';
import { DateField } from '../ui/date-field.js';
import { Dialog } from '../ui/dialog.js';
import { FormLayout } from '../ui/form-layout.js';
import { RadioGroup } from '../ui/radio-group.js';
import { Select } from '../ui/select.js';
import { showToast } from '../ui/toast.js';
import { TextArea } from '../ui/text-area.js';
import { TextField } from '../ui/text-field.js';
import { assess, changeAssessment, type Assessed, type Assessment, type AssessmentInput } from './impact.api.js';

interface AssessmentDialogProps {
  readonly subject: Assessed;
  readonly assessment?: Assessment;
  readonly onClose: () => void;
}

interface AssessmentFields {
  score: number;
  assessedOn: Day | null;
  evidence: string;
  partnerScore: number | null;
  partnerName: string;
}

export function AssessmentDialog({ subject, assessment, onClose }: AssessmentDialogProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState<AssessmentFields>({
    score: assessment?.score ?? 1,
    assessedOn: assessment?.assessedOn ?? today(),
    evidence: assessment?.evidence ?? '',
    partnerScore: assessment?.partnerScore ?? null,
    partnerName: assessment?.partnerName ?? '',
  });
  const put = (change: Partial<AssessmentFields>) => setFields((known) => ({ ...known, ...change }));
  const asksPartner = subject.collection === 'cooperations';
  const save = useSave(
    subject.collection,
    () => {
      const { score, assessedOn, evidence, partnerScore, partnerName } = fields;
      const body: AssessmentInput = {
        score,
        evidence: evidence || null,
        ...(assessedOn && { assessedOn }),
        ...(asksPartner && { partnerScore, partnerName: partnerName || null }),
      };
      return assessment ? changeAssessment(assessment, body) : assess(subject, body);
    },
    () => {
      showToast({ text: t('impact.saved') });
      onClose();
    },
  );
  return (
    <Dialog title={t(assessment ? 'impact.edit' : 'impact.assess')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <RadioGroup
          label={t('impact.field.score')}
          name="score"
          options={impactScores.map((score) => ({
            value: String(score),
            label: `${score} ${t(`impact.score.${score}`)}`,
          }))}
          value={String(fields.score)}
          onChange={(score) => put({ score: Number(score) })}
        />
        <TextArea
          label={t('impact.field.evidence')}
          name="evidence"
          description={t('impact.evidenceHint')}
          isRequired={fields.score > 0}
          rows={3}
          maxLength={5000}
          value={fields.evidence}
          onChange={(evidence) => put({ evidence })}
        />
        <DateField
          label={t('impact.field.assessedOn')}
          name="assessedOn"
          direction="past"
          value={fields.assessedOn}
          onChange={(assessedOn) => put({ assessedOn })}
        />
        {asksPartner && <PartnerFields fields={fields} put={put} />}
      </FormLayout>
    </Dialog>
  );
}

interface PartnerFieldsProps {
  readonly fields: AssessmentFields;
  readonly put: (change: Partial<AssessmentFields>) => void;
}

function PartnerFields({ fields, put }: PartnerFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <Select
        label={t('impact.field.partnerScore')}
        name="partnerScore"
        description={t('impact.partnerHint')}
        options={impactScores.map((score) => ({
          value: String(score),
          label: `${score} ${t(`impact.score.${score}`)}`,
        }))}
        value={fields.partnerScore === null ? null : String(fields.partnerScore)}
        onChange={(score) => put({ partnerScore: Number(score) })}
        placeholder={t('impact.notAsked')}
        onClear={() => put({ partnerScore: null })}
      />
      {fields.partnerScore !== null && (
        <TextField
          label={t('impact.field.partnerName')}
          name="partnerName"
          maxLength={300}
          value={fields.partnerName}
          onChange={(partnerName) => put({ partnerName })}
        />
      )}
    </>
  );
}
