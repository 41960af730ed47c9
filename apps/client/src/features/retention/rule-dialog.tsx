/** Saying how long a class is kept. Each saving is a version of its own; the earlier ones stand below. */
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { changeRule, collection, versionsQuery, type Rule } from './retention.api.js';
import { usePeriodWords } from './period-words.js';
import styles from './retention.module.css';

interface RuleDialogProps {
  readonly rule: Rule;
  readonly onClose: () => void;
}

export function RuleDialog({ rule, onClose }: RuleDialogProps): ReactNode {
  const { t } = useTexts();
  const { recordClass, moments, deeds, elsewhere } = rule;
  const [taskClass, setTaskClass] = useState(rule.taskClass);
  const [moment, setMoment] = useState(rule.moment);
  const [months, setMonths] = useState(rule.months);
  const [deed, setDeed] = useState(rule.deed);
  const [ground, setGround] = useState(rule.ground);
  const isKept = deed === 'keep';
  const save = useSave(
    collection,
    () =>
      changeRule(rule, {
        taskClass,
        ground,
        ...(!elsewhere && { deed, moment, months: isKept ? null : months, confirmed: true }),
      }),
    () => {
      showToast({ text: t('retention.rules.saved') });
      onClose();
    },
  );
  return (
    <Dialog title={t(`retention.class.${recordClass}`)} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('retention.rules.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        {!elsewhere && deeds.length > 1 && (
          <RadioGroup
            label={t('retention.field.deed')}
            name="deed"
            options={deeds.map((value) => ({ value, label: t(`retention.deed.${value}`) }))}
            value={deed}
            onChange={setDeed}
          />
        )}
        {!elsewhere && !isKept && (
          <NumberField
            label={t('retention.field.months')}
            name="months"
            isRequired
            value={months}
            onChange={setMonths}
          />
        )}
        {!elsewhere && !isKept && moments.length > 1 && (
          <Select
            label={t('retention.field.moment')}
            name="moment"
            options={moments.map((value) => ({ value, label: t(`retention.moment.${value}`) }))}
            value={moment}
            onChange={setMoment}
          />
        )}
        <TextField
          label={t('retention.field.taskClass')}
          name="taskClass"
          isRequired
          value={taskClass}
          onChange={setTaskClass}
        />
        <TextArea
          notesSpecialWords={false}
          label={t('retention.field.ground')}
          name="ground"
          isRequired
          rows={3}
          maxLength={1000}
          value={ground}
          onChange={setGround}
        />
        <Versions rule={rule} />
      </FormLayout>
    </Dialog>
  );
}

function Versions({ rule: { recordClass, version } }: { readonly rule: Rule }): ReactNode {
  const { t } = useTexts();
  const periodWords = usePeriodWords();
  const { data } = useQuery({ ...versionsQuery(recordClass), enabled: version > 1 });
  const earlier = data?.items.filter((each) => each.version < version) ?? [];
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary>{t('retention.rules.history')}</summary>
      <ul className={styles.versions}>
        {earlier.map((each) => (
          <li key={each.id}>
            {t('retention.rules.version', {
              version: each.version,
              on: each.createdAt,
              by: each.createdBy ?? 'none',
            })}
            <span className={styles.quiet}>
              {[
                t(`retention.deed.${each.deed}`),
                ...(each.months === null
                  ? []
                  : [`${periodWords(each.months)} ${t(`retention.moment.${each.moment}`)}`]),
                each.taskClass,
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
