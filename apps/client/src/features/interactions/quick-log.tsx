/** Logs what just happened with a company: who, how, when, what about. */
import { interactionTypes, type InteractionType } from '@elinvoima/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { LogPrefill } from '../../actions/log.js';
import { answer, api } from '../../api/client.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordsPicker, type PickerRecord } from '../../ui/record-picker.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';

interface QuickLogProps {
  readonly prefill: LogPrefill;
  readonly onDone: () => void;
}

async function findCompanies(q: string, signal: AbortSignal): Promise<PickerRecord[]> {
  const query = q === '' ? { sort: '-updatedAt', limit: 8 } : { q, limit: 8 };
  const page = await answer<{ items: { id: string; name: string; businessId: string | null }[] }>(
    api.GET('/api/companies', { params: { query }, signal }),
  );
  return page.items.map(({ id, name, businessId }) => ({ id, name, meta: businessId ?? undefined }));
}

export function QuickLog({ prefill, onDone }: QuickLogProps): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const [companies, setCompanies] = useState<readonly PickerRecord[]>(prefill.companies ?? []);
  const [type, setType] = useState<InteractionType>(interactionTypes.find((known) => known === prefill.type) ?? 'call');
  const [occurredAt, setOccurredAt] = useState<string | null>(() => new Date().toISOString());
  const [subject, setSubject] = useState(prefill.subject ?? '');
  const [notes, setNotes] = useState('');
  const [isDayMissing, setIsDayMissing] = useState(false);
  const save = useMutation({
    mutationFn: (moment: string) =>
      api.POST('/api/interactions', {
        body: {
          type,
          occurredAt: moment,
          companyIds: companies.map(({ id }) => id),
          ...(prefill.contacts && { contactIds: prefill.contacts.map(({ id }) => id) }),
          subject,
          ...(notes !== '' && { notes }),
        },
      }),
    onSuccess: async () => {
      showToast({ text: t('interactions.saved') });
      onDone();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormLayout
      onSubmit={() => {
        setIsDayMissing(occurredAt === null);
        if (occurredAt !== null) save.mutate(occurredAt);
      }}
      submitLabel={t('interactions.log')}
      isPending={save.isPending}
      error={save.error}
      problems={
        isDayMissing && occurredAt === null
          ? [{ pointer: '/occurredAt', code: 'required', message: t('ui.day.unreadable') }]
          : []
      }
      onCancel={onDone}
    >
      <RecordsPicker
        label={t('interactions.field.companies')}
        name="companyIds"
        value={companies}
        onChange={setCompanies}
        search={findCompanies}
        autoFocus={companies.length === 0}
      />
      <RadioGroup
        label={t('interactions.field.type')}
        name="type"
        look="segments"
        options={interactionTypes.map((value) => ({ value, label: t(`interactions.type.${value}`) }))}
        value={type}
        onChange={setType}
      />
      <TextField label={t('interactions.field.subject')} name="subject" value={subject} onChange={setSubject} />
      <DateTimeField
        label={t('interactions.field.occurredAt')}
        name="occurredAt"
        direction="past"
        value={occurredAt}
        onChange={setOccurredAt}
      />
      <TextArea
        label={t('interactions.field.notes')}
        name="notes"
        description={t('interactions.notesHint')}
        value={notes}
        onChange={setNotes}
        maxLength={20_000}
      />
    </FormLayout>
  );
}
