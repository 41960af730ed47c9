/** A market dialogue on its event's page: the procurement and its numbers, the same material to all, the same answers to all. */
import { useQuery } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../../api/use-save.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { NumberField } from '../../../ui/number-field.js';
import { Section } from '../../../ui/section.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { TextField } from '../../../ui/text-field.js';
import { showToast } from '../../../ui/toast.js';
import type { EventRecord } from '../events.api.js';
import { DialogueMaterials } from './dialogue-materials.js';
import { DialogueQuestions } from './dialogue-questions.js';
import { describeDialogue, dialogueQuery, type Dialogue } from './dialogue.api.js';

export function DialogueSections({ event }: { readonly event: EventRecord }): ReactNode {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(dialogueQuery(event.id));
  if (!data)
    return (
      <Section title={t('market-dialogues.title')}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={4} />}
      </Section>
    );
  return (
    <>
      <Procurement event={event} dialogue={data} />
      <DialogueMaterials event={event} dialogue={data} />
      <DialogueQuestions event={event} dialogue={data} />
    </>
  );
}

interface ProcurementProps {
  readonly event: EventRecord;
  readonly dialogue: Dialogue;
}

function Procurement({ event, dialogue }: ProcurementProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  const { topic, unit, tenderPlanned, told, invited, attended, offered } = dialogue;
  const companies = (count: number) => t('market-dialogues.companiesOf', { count });
  return (
    <Section
      title={t('market-dialogues.title')}
      action={
        may('events.write') && (
          <Button size="s" icon={<Pencil />} onPress={() => setEditing(true)}>
            {t('market-dialogues.edit')}
          </Button>
        )
      }
    >
      <DefinitionList
        facts={[
          { term: t('market-dialogues.field.topic'), value: topic ?? t('market-dialogues.unknown') },
          { term: t('market-dialogues.field.unit'), value: unit },
          { term: t('market-dialogues.field.tenderPlanned'), value: tenderPlanned ?? t('market-dialogues.unknown') },
          { term: t('market-dialogues.field.told'), value: companies(told ?? invited) },
          { term: t('market-dialogues.field.attended'), value: companies(attended) },
          {
            term: t('market-dialogues.field.offered'),
            value: offered === null ? t('market-dialogues.unknown') : companies(offered),
          },
        ]}
      />
      {isEditing && <ProcurementDialog event={event} dialogue={dialogue} onClose={() => setEditing(false)} />}
    </Section>
  );
}

function ProcurementDialog({
  event,
  dialogue,
  onClose,
}: ProcurementProps & { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState({
    topic: dialogue.topic ?? '',
    unit: dialogue.unit ?? '',
    tenderPlanned: dialogue.tenderPlanned ?? '',
    told: dialogue.told,
    offered: dialogue.offered,
  });
  const put = (change: Partial<typeof fields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave(
    'events',
    () =>
      describeDialogue(event.id, dialogue.version, {
        ...fields,
        topic: fields.topic || null,
        unit: fields.unit || null,
        tenderPlanned: fields.tenderPlanned || null,
      }),
    () => {
      showToast({ text: t('market-dialogues.saved') });
      onClose();
    },
  );
  return (
    <Dialog title={t('market-dialogues.edit')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextField
          label={t('market-dialogues.field.topic')}
          name="topic"
          value={fields.topic}
          onChange={(topic) => put({ topic })}
        />
        <TextField
          label={t('market-dialogues.field.unit')}
          name="unit"
          value={fields.unit}
          onChange={(unit) => put({ unit })}
        />
        <TextField
          label={t('market-dialogues.field.tenderPlanned')}
          description={t('market-dialogues.tenderHint')}
          name="tenderPlanned"
          value={fields.tenderPlanned}
          onChange={(tenderPlanned) => put({ tenderPlanned })}
        />
        <NumberField
          label={t('market-dialogues.field.told')}
          description={t('market-dialogues.toldHint')}
          name="told"
          value={fields.told}
          onChange={(told) => put({ told })}
        />
        <NumberField
          label={t('market-dialogues.field.offered')}
          name="offered"
          value={fields.offered}
          onChange={(offered) => put({ offered })}
        />
      </FormLayout>
    </Dialog>
  );
}
