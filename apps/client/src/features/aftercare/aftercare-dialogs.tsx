/** Entering what was promised, and what was found. */
import { aftercareOutcomes, outcomeSources, type AftercareOutcome, type OutcomeSource } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { check, promise, type EnquiryAftercare } from './aftercare.api.js';
import { FigureFields, noFigures, type Figures } from './figure-fields.js';

interface DialogProps {
  readonly enquiryId: string;
  readonly aftercare: EnquiryAftercare;
  readonly onClose: () => void;
}

export function CommitmentDialog({ enquiryId, aftercare, onClose }: DialogProps): ReactNode {
  const { t } = useTexts();
  // Whoever corrects begins with what stands; who enters first begins with what the enquiry and its site say.
  const { suggested } = aftercare;
  const [standing] = aftercare.commitments;
  const [figures, setFigures] = useState<Figures>(standing ?? { ...noFigures, jobs: suggested.jobs });
  const [builtBy, setBuiltBy] = useState(standing?.builtBy ?? null);
  const [obligation, setObligation] = useState(
    (standing ? standing.buildingObligation : suggested.buildingObligation) ?? '',
  );
  const [obligationOn, setObligationOn] = useState(
    standing ? standing.buildingObligationOn : suggested.buildingObligationOn,
  );
  const [source, setSource] = useState('');
  const site = standing?.site ?? suggested.site;
  const save = useSave(
    'enquiries',
    () => {
      const { jobs, investment, builtArea } = figures;
      const told = { jobs, investment, builtArea, builtBy, buildingObligation: obligation || null };
      return promise(enquiryId, { ...told, buildingObligationOn: obligationOn, siteId: site?.id ?? null, source });
    },
    onClose,
  );
  return (
    <Dialog title={t('aftercare.enterPromise')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <FigureFields value={figures} onChange={setFigures} />
        <DateField
          label={t('aftercare.field.builtBy')}
          name="builtBy"
          direction="future"
          value={builtBy}
          onChange={setBuiltBy}
        />
        <TextField
          label={t('aftercare.field.obligation')}
          name="buildingObligation"
          maxLength={2000}
          value={obligation}
          onChange={setObligation}
        />
        <DateField
          label={t('aftercare.field.obligationOn')}
          name="buildingObligationOn"
          direction="future"
          value={obligationOn}
          onChange={setObligationOn}
        />
        <TextField
          label={t('aftercare.field.source')}
          name="source"
          description={t('aftercare.sourceHint')}
          isRequired
          maxLength={500}
          value={source}
          onChange={setSource}
        />
      </FormLayout>
    </Dialog>
  );
}

export function CheckDialog({ enquiryId, aftercare, onClose }: DialogProps): ReactNode {
  const { t } = useTexts();
  const next = aftercare.looks.find(({ doneAt }) => doneAt === null);
  const [months, setMonths] = useState<string | null>(next ? String(next.months) : null);
  const [checkedOn, setCheckedOn] = useState<string | null>(today());
  const [figures, setFigures] = useState(noFigures);
  const [source, setSource] = useState<OutcomeSource>('company');
  const [words, setWords] = useState('');
  const [outcome, setOutcome] = useState<AftercareOutcome | null>(null);
  const [reason, setReason] = useState('');
  const save = useSave(
    'enquiries',
    () =>
      check(enquiryId, {
        ...figures,
        ...(checkedOn !== null && { checkedOn }),
        months: months === null ? null : Number(months),
        source,
        words: words || null,
        outcome,
        reason: reason || null,
      }),
    onClose,
  );
  return (
    <Dialog title={t('aftercare.enterCheck')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <Select
          label={t('aftercare.field.look')}
          name="months"
          options={aftercare.looks.map((look) => ({
            value: String(look.months),
            label: t('aftercare.lookAt', { months: look.months }),
          }))}
          value={months}
          onChange={setMonths}
          placeholder={t('aftercare.inBetween')}
          onClear={() => setMonths(null)}
        />
        <DateField
          label={t('aftercare.field.checkedOn')}
          name="checkedOn"
          isRequired
          direction="past"
          value={checkedOn}
          onChange={setCheckedOn}
        />
        <Select
          label={t('aftercare.field.from')}
          name="source"
          isRequired
          options={outcomeSources.map((value) => ({ value, label: t(`aftercare.source.${value}`) }))}
          value={source}
          onChange={setSource}
        />
        <FigureFields value={figures} onChange={setFigures} />
        <TextArea
          label={t('aftercare.field.words')}
          name="words"
          rows={3}
          maxLength={20_000}
          value={words}
          onChange={setWords}
        />
        <Select
          label={t('aftercare.field.outcome')}
          name="outcome"
          description={t('aftercare.outcomeHint')}
          options={aftercareOutcomes.map((value) => ({ value, label: t(`aftercare.outcome.${value}`) }))}
          value={outcome}
          onChange={setOutcome}
          placeholder={t('aftercare.stillOpen')}
          onClear={() => setOutcome(null)}
        />
        {outcome !== null && outcome !== 'realised' && (
          <TextArea
            label={t('aftercare.field.reason')}
            name="reason"
            isRequired
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        )}
      </FormLayout>
    </Dialog>
  );
}
