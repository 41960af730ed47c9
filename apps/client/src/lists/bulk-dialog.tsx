/** One change to many: what it becomes, and whom it concerns, in words, before anything happens. */
import {
  bulkChoices,
  bulkUndoDays,
  languageNames,
  mayClear,
  type BulkField,
  type BulkList,
  type Language,
} from '@elinvoima/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTexts, type ScreenText } from '../texts/texts-provider.js';
import { DateField } from '../ui/date-field.js';
import { Dialog } from '../ui/dialog.js';
import { FormLayout } from '../ui/form-layout.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { changeMany, colleaguesQuery, companyTagsQuery, topicsQuery, type BulkChange } from './lists.api.js';
import styles from './lists.module.css';
import type { Selection } from './use-selection.js';

export interface BulkDialogProps {
  readonly list: BulkList;
  readonly field: BulkField;
  readonly selection: Selection;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sentence: string;
  readonly onClose: () => void;
  readonly onDone: (change: BulkChange) => void;
}

const cleared = '-';

export function BulkDialog(props: BulkDialogProps): ReactNode {
  const { list, field, selection, filter, sentence, onClose, onDone } = props;
  const { t } = useTexts();
  const [value, setValue] = useState<string | null>(null);
  const { count, isAll, ids } = selection;
  const change = useMutation({
    mutationFn: () =>
      changeMany({
        list,
        ...(isAll ? { filter, expected: count } : { ids: [...ids] }),
        field,
        value: value === cleared ? null : value,
      }),
    onSuccess: onDone,
  });
  return (
    <Dialog title={t(`lists.bulk.${field}`)} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => change.mutate()}
        submitLabel={t('lists.bulk.confirm', { count })}
        isPending={change.isPending}
        error={change.error}
        onCancel={onClose}
      >
        <ValueField list={list} field={field} value={value} onChange={setValue} />
        <p>{isAll ? t('lists.bulk.allFound', { count, sentence }) : t('lists.bulk.chosen', { count })}</p>
        <p className={styles.note}>{t('lists.bulk.undoNote', { days: bulkUndoDays })}</p>
      </FormLayout>
    </Dialog>
  );
}

interface ValueFieldProps {
  readonly list: BulkList;
  readonly field: BulkField;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function ValueField({ list, field, value, onChange }: ValueFieldProps): ReactNode {
  const { t } = useTexts();
  const label = t(`lists.bulk.${field}`);
  const { data: colleagues = [] } = useQuery({ ...colleaguesQuery, enabled: field === 'owner' });
  if (field === 'dueOn')
    return <DateField label={label} name="value" direction="future" value={value} onChange={onChange} isRequired />;
  if (field === 'addTopic' || field === 'removeTopic')
    return <TopicField label={label} value={value} onChange={onChange} />;
  if (field === 'addTag' || field === 'removeTag')
    return <WordsField label={label} isOld={field === 'removeTag'} value={value ?? ''} onChange={onChange} />;
  const options =
    field === 'owner'
      ? colleagues.map(({ id, name }) => ({ value: id, label: name }))
      : (bulkChoices[field] ?? []).map((each) => ({
          value: each,
          label: field === 'language' ? languageNames[each as Language] : t(`companies.${field}.${each}` as ScreenText),
        }));
  const none = { value: cleared, label: field === 'owner' ? t('lists.bulk.nobody') : t('lists.bulk.unknown') };
  return (
    <Select
      label={label}
      name="value"
      options={mayClear(list, field) ? [...options, none] : options}
      value={value}
      onChange={onChange}
      isRequired
    />
  );
}

interface TopicFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** The municipality's own topics: what is kept is their code, which nobody knows by heart. */
function TopicField({ label, value, onChange }: TopicFieldProps): ReactNode {
  const { language } = useTexts();
  const { data: topics = [] } = useQuery(topicsQuery);
  const options = topics.map(({ code, name }) => ({ value: code, label: name[language] }));
  return <Select label={label} name="value" options={options} value={value} onChange={onChange} isRequired />;
}

interface WordsFieldProps {
  readonly label: string;
  /** Only what somebody has can be taken away. */
  readonly isOld: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function WordsField({ label, isOld, value, onChange }: WordsFieldProps): ReactNode {
  const { data: tags = [] } = useQuery(companyTagsQuery);
  if (isOld)
    return (
      <Select
        label={label}
        name="value"
        options={tags.map(({ tag, companies }) => ({ value: tag, label: `${tag} (${companies})` }))}
        value={value === '' ? null : value}
        onChange={onChange}
        isRequired
      />
    );
  return <TextField label={label} name="value" value={value} onChange={onChange} maxLength={60} isRequired />;
}
