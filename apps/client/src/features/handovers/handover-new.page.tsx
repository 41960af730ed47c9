/** Handing over in one step: to whom, for how long, and what; counts are seen before anything moves. */
import type { OwnedKind } from '@elinvoima/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useMay, useSession } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout } from '../../ui/form-layout.js';
import { PageHeader } from '../../ui/page-header.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import { createHandover, previewQuery } from './handovers.api.js';

export function NewHandoverPage(): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <PageHeader title={t('handovers.newTitle')} above={<Link to="/handovers">{t('handovers.title')}</Link>} />
      <Stack>
        <p>{t('handovers.intro')}</p>
        <HandoverForm />
      </Stack>
    </>
  );
}

interface Fields {
  from: PickerRecord | null;
  to: PickerRecord | null;
  span: 'good' | 'leave';
  startsOn: string | null;
  untilOn: string | null;
  /** Null until one is ticked off: then everything that the receiver may open. */
  kinds: OwnedKind[] | null;
  note: string;
}

function HandoverForm(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { user } = useSession();
  const [fields, setFields] = useState<Fields>({
    from: { id: user.id, name: user.name },
    to: null,
    span: 'leave',
    startsOn: today(),
    untilOn: null,
    kinds: null,
    note: '',
  });
  const put = (change: Partial<Fields>) => setFields((known) => ({ ...known, ...change }));
  const preview = useQuery(previewQuery(fields.from?.id, fields.to?.id));
  const there = (preview.data?.kinds ?? []).filter(({ count }) => count > 0);
  const chosen = fields.kinds ?? there.filter(({ receiverMayRead }) => receiverMayRead).map(({ kind }) => kind);
  const count = there.filter(({ kind }) => chosen.includes(kind)).reduce((sum, each) => sum + each.count, 0);
  const isLeave = fields.span === 'leave';
  const save = useSave(
    'handovers',
    () =>
      createHandover({
        fromId: fields.from?.id,
        toId: fields.to?.id ?? '',
        // Nothing ticked off also means what comes until a leave begins.
        kinds: fields.kinds === null && there.every(({ receiverMayRead }) => receiverMayRead) ? undefined : chosen,
        startsOn: isLeave ? (fields.startsOn ?? undefined) : undefined,
        untilOn: isLeave ? fields.untilOn : null,
        note: fields.note.trim() || null,
      }),
    ({ id, state, startsOn }) => {
      showToast({ text: state === 'planned' ? t('handovers.planned', { day: startsOn }) : t('handovers.done') });
      void queryClient.invalidateQueries();
      void navigate({ to: '/handovers/$id', params: { id }, replace: true });
    },
  );
  return (
    <FormLayout
      onSubmit={() => save.mutate(undefined)}
      submitLabel={count > 0 ? t('handovers.submit', { count }) : t('handovers.new')}
      isPending={save.isPending}
      error={save.error}
      onCancel={() => void navigate({ to: '/handovers' })}
    >
      {may('handovers.write') && (
        <RecordPicker
          label={t('handovers.field.from')}
          name="fromId"
          isRequired
          value={fields.from}
          onChange={(from) => put({ from, kinds: null })}
          search={findColleagues}
        />
      )}
      <RecordPicker
        label={t('handovers.field.to')}
        name="toId"
        isRequired
        value={fields.to}
        onChange={(to) => put({ to, kinds: null })}
        search={findColleagues}
      />
      <RadioGroup
        label={t('handovers.field.span')}
        look="segments"
        options={[
          { value: 'leave', label: t('handovers.span.leave') },
          { value: 'good', label: t('handovers.span.good') },
        ]}
        value={fields.span}
        onChange={(span) => put({ span })}
      />
      {isLeave && (
        <>
          <DateField
            label={t('handovers.field.startsOn')}
            name="startsOn"
            direction="future"
            isRequired
            value={fields.startsOn}
            onChange={(startsOn) => put({ startsOn })}
          />
          <DateField
            label={t('handovers.field.untilOn')}
            name="untilOn"
            direction="future"
            isRequired
            description={t('handovers.untilHint')}
            value={fields.untilOn}
            onChange={(untilOn) => put({ untilOn })}
          />
        </>
      )}
      <Kinds preview={preview} hasPeople={fields.to !== null} chosen={chosen} onChange={(kinds) => put({ kinds })} />
      <TextArea
        label={t('handovers.field.note')}
        name="note"
        rows={3}
        maxLength={2000}
        value={fields.note}
        onChange={(note) => put({ note })}
      />
    </FormLayout>
  );
}

interface KindsProps {
  readonly preview: {
    readonly data?: { readonly kinds: { kind: OwnedKind; count: number; receiverMayRead: boolean }[] } | undefined;
    readonly error: Error | null;
    readonly refetch: () => Promise<unknown>;
  };
  readonly hasPeople: boolean;
  readonly chosen: readonly OwnedKind[];
  readonly onChange: (kinds: OwnedKind[]) => void;
}

function Kinds({ preview, hasPeople, chosen, onChange }: KindsProps): ReactNode {
  const { t } = useTexts();
  if (!hasPeople) return <p>{t('handovers.chooseReceiver')}</p>;
  if (preview.error && !preview.data)
    return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data) return <Skeleton shape="text" />;
  const there = preview.data.kinds.filter(({ count }) => count > 0);
  if (there.length === 0) return <p>{t('handovers.nothing')}</p>;
  return (
    <CheckboxGroup
      label={t('handovers.field.kinds')}
      name="kinds"
      options={there.map(({ kind, count, receiverMayRead }) => ({
        value: kind,
        label: `${t(`shell.kind.${kind}`)}: ${receiverMayRead ? count : t('handovers.mayNotRead', { count })}`,
      }))}
      value={chosen}
      onChange={onChange}
    />
  );
}
