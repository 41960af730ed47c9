/** What becomes of a request: its answer, a later last day, and what was given out. */
import {
  disclosedKinds,
  furthestExtension,
  informationRequestOutcomes,
  type DisclosedKind,
  type InformationRequestOutcome,
} from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findAllContacts, findCompanies, findEnquiries, findInitiatives } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { answerRequest, collection, disclose, extendRequest, type Request } from './information-requests.api.js';

export interface RequestDialogProps {
  readonly request: Request;
  readonly onClose: () => void;
}

export function AnswerDialog({ request, onClose }: RequestDialogProps): ReactNode {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState<InformationRequestOutcome>('granted');
  const [ground, setGround] = useState('');
  const [on, setOn] = useState<string | null>(today());
  const isRefused = outcome === 'refused' || outcome === 'partly';
  const save = useSave(
    collection,
    () => answerRequest(request.id, { outcome, ground: isRefused ? ground : null, ...(on && { on }) }),
    () => {
      showToast({ text: t('information-requests.answerSaved') });
      onClose();
    },
  );
  return (
    <Dialog title={t('information-requests.answer')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('information-requests.answer')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <Select
          label={t('information-requests.field.outcome')}
          name="outcome"
          options={informationRequestOutcomes.map((value) => ({
            value,
            label: t(`information-requests.outcome.${value}`),
          }))}
          value={outcome}
          onChange={setOutcome}
        />
        {isRefused && (
          <TextField
            label={t('information-requests.field.ground')}
            name="ground"
            description={t('information-requests.field.groundHint')}
            isRequired
            value={ground}
            onChange={setGround}
          />
        )}
        <DateField
          label={t('information-requests.field.answeredOn')}
          name="on"
          direction="past"
          value={on}
          onChange={setOn}
        />
      </FormLayout>
    </Dialog>
  );
}

export function ExtendDialog({ request, onClose }: RequestDialogProps): ReactNode {
  const { t } = useTexts();
  const furthest = furthestExtension(request) ?? request.dueOn;
  const [until, setUntil] = useState<string | null>(furthest);
  const [on, setOn] = useState<string | null>(today());
  const [reason, setReason] = useState('');
  const save = useSave(
    collection,
    () => extendRequest(request.id, { until: until ?? '', reason, ...(on && { on }) }),
    onClose,
  );
  return (
    <Dialog title={t('information-requests.extend')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('information-requests.extend')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <p>{t('information-requests.extendHint', { furthest, due: request.dueOn })}</p>
        <DateField
          label={t('information-requests.field.until')}
          name="until"
          direction="future"
          isRequired
          value={until}
          onChange={setUntil}
        />
        <TextArea
          label={t('information-requests.field.reason')}
          name="reason"
          isRequired
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        <DateField
          label={t('information-requests.field.toldOn')}
          name="on"
          direction="past"
          value={on}
          onChange={setOn}
        />
      </FormLayout>
    </Dialog>
  );
}

const finders = {
  company: findCompanies,
  contact: findAllContacts,
  enquiry: findEnquiries,
  initiative: findInitiatives,
} as const satisfies Record<DisclosedKind, unknown>;

export function DiscloseDialog({ request, onClose }: RequestDialogProps): ReactNode {
  const { t } = useTexts();
  const [what, setWhat] = useState('');
  const [rule, setRule] = useState('');
  const [givenOn, setGivenOn] = useState<string | null>(today());
  const [kind, setKind] = useState<DisclosedKind | null>(null);
  const [record, setRecord] = useState<PickerRecord | null>(null);
  const save = useSave(
    collection,
    () =>
      disclose(request.id, {
        what,
        rule,
        ...(givenOn && { givenOn }),
        ...(kind && record && { record: { kind, id: record.id } }),
      }),
    onClose,
  );
  return (
    <Dialog title={t('information-requests.disclosures')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('information-requests.disclose')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('information-requests.field.what')}
          name="what"
          isRequired
          rows={3}
          maxLength={2000}
          value={what}
          onChange={setWhat}
        />
        <TextField
          label={t('information-requests.field.rule')}
          name="rule"
          isRequired
          value={rule}
          onChange={setRule}
        />
        <DateField
          label={t('information-requests.field.givenOn')}
          name="givenOn"
          direction="past"
          value={givenOn}
          onChange={setGivenOn}
        />
        <Select
          label={t('information-requests.field.recordKind')}
          options={disclosedKinds.map((value) => ({ value, label: t(`information-requests.record.${value}`) }))}
          placeholder={t('information-requests.noRecord')}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen);
            setRecord(null);
          }}
          onClear={() => setKind(null)}
        />
        {kind && (
          <RecordPicker
            key={kind}
            label={t(`information-requests.record.${kind}`)}
            name="record"
            value={record}
            onChange={setRecord}
            search={finders[kind]}
          />
        )}
      </FormLayout>
    </Dialog>
  );
}
