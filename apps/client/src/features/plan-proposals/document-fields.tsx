/** The fields of a document itself: what it was, when and to whom it was sent, and by whom. */
import { planDocumentKinds, type Day, type PlanDocumentKind } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import type { PlanDocument, PlanDocumentInput } from './plan-proposals.api.js';

export interface DocumentFieldValues {
  title: string;
  kind: PlanDocumentKind;
  sentOn: Day | null;
  recipient: string;
  registerNumber: string;
  sender: string;
}

export const documentFieldsOf = (document: PlanDocument | undefined): DocumentFieldValues => ({
  title: document?.title ?? '',
  kind: document?.kind ?? 'statement',
  sentOn: document?.sentOn ?? today(),
  recipient: document?.recipient ?? '',
  registerNumber: document?.registerNumber ?? '',
  sender: document?.sender ?? '',
});

export const documentBody = (fields: DocumentFieldValues): Omit<PlanDocumentInput, 'proposals'> => ({
  ...fields,
  sentOn: fields.sentOn ?? '',
  registerNumber: fields.registerNumber || null,
  sender: fields.sender || null,
});

interface DocumentFieldsProps {
  readonly fields: DocumentFieldValues;
  readonly put: (change: Partial<DocumentFieldValues>) => void;
  readonly isNew?: boolean;
}

export function DocumentFields({ fields, put, isNew = false }: DocumentFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <div data-span="all">
        <TextField
          label={t('plan-proposals.field.title')}
          name="title"
          isRequired
          value={fields.title}
          onChange={(title) => put({ title })}
          autoFocus={isNew}
        />
      </div>
      <Select
        label={t('plan-proposals.field.kind')}
        name="kind"
        options={planDocumentKinds.map((value) => ({ value, label: t(`plan-proposals.kind.${value}`) }))}
        value={fields.kind}
        onChange={(kind) => put({ kind })}
      />
      <DateField
        label={t('plan-proposals.field.sentOn')}
        name="sentOn"
        isRequired
        direction="past"
        value={fields.sentOn}
        onChange={(sentOn) => put({ sentOn })}
      />
      <TextField
        label={t('plan-proposals.field.recipient')}
        name="recipient"
        isRequired
        value={fields.recipient}
        onChange={(recipient) => put({ recipient })}
      />
      <TextField
        label={t('plan-proposals.field.registerNumber')}
        name="registerNumber"
        spellCheck={false}
        value={fields.registerNumber}
        onChange={(registerNumber) => put({ registerNumber })}
      />
      <div data-span="all">
        <TextField
          label={t('plan-proposals.field.sender')}
          name="sender"
          description={t('plan-proposals.senderHint')}
          value={fields.sender}
          onChange={(sender) => put({ sender })}
        />
      </div>
    </>
  );
}
