/** The materials: what is the newest edition of each, who has it and who lacks it, and giving it to all alike. */
import { Check, FilePlus2, Send } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../../api/use-save.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { CheckboxField } from '../../../ui/checkbox-field.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { Tag } from '../../../ui/marks.js';
import { Prose } from '../../../ui/prose.js';
import { Section } from '../../../ui/section.js';
import { EmptyState } from '../../../ui/states.js';
import { TextArea } from '../../../ui/text-area.js';
import { TextField } from '../../../ui/text-field.js';
import { showToast } from '../../../ui/toast.js';
import type { EventRecord } from '../events.api.js';
import { addEdition, addMaterial, giveMaterial, type Dialogue, type DialogueMaterial } from './dialogue.api.js';
import styles from './dialogue.module.css';

interface DialogueMaterialsProps {
  readonly event: EventRecord;
  readonly dialogue: Dialogue;
}

export function DialogueMaterials({ event, dialogue: { materials, companies } }: DialogueMaterialsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={t('market-dialogues.materials')}
      count={materials.length}
      action={
        may('events.write') && (
          <Button size="s" icon={<FilePlus2 />} onPress={() => setAdding(true)}>
            {t('market-dialogues.addMaterial')}
          </Button>
        )
      }
    >
      {materials.length === 0 && <EmptyState>{t('market-dialogues.materialsEmpty')}</EmptyState>}
      {materials.map((material) => (
        <Material key={material.id} event={event} material={material} hasCompanies={companies.length > 0} />
      ))}
      {isAdding && <MaterialDialog event={event} onClose={() => setAdding(false)} />}
    </Section>
  );
}

interface MaterialProps {
  readonly event: EventRecord;
  readonly material: DialogueMaterial;
  readonly hasCompanies: boolean;
}

function Material({ event, material, hasCompanies }: MaterialProps): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const [isRenewing, setRenewing] = useState(false);
  const give = useSave(
    'events',
    (way: 'mail' | 'on_the_spot') => giveMaterial(event.id, material.id, way),
    ({ given }) => showToast({ text: t('market-dialogues.givenNow', { count: given }) }),
  );
  const [newest] = material.editions;
  return (
    <article className={styles.item}>
      <h3>
        {material.title} {material.public && <Tag>{t('market-dialogues.public')}</Tag>}
      </h3>
      {newest && (
        <>
          <p className={styles.quiet}>
            {t('market-dialogues.edition', { n: newest.n, day: formats.day(newest.createdAt) })}
          </p>
          {newest.text && <Prose>{newest.text}</Prose>}
          {newest.link && (
            <p>
              <a href={newest.link} target="_blank" rel="noreferrer">
                {newest.link}
              </a>
            </p>
          )}
        </>
      )}
      {hasCompanies ? <WhoHasIt material={material} /> : <p>{t('market-dialogues.noCompanies')}</p>}
      {may('events.write') && (
        <div className={styles.actions}>
          {material.lacking.length > 0 && (
            <>
              <Button size="s" icon={<Send />} isPending={give.isPending} onPress={() => give.mutate('mail')}>
                {t('market-dialogues.giveByMail')}
              </Button>
              <Button size="s" icon={<Check />} isPending={give.isPending} onPress={() => give.mutate('on_the_spot')}>
                {t('market-dialogues.giveOnTheSpot')}
              </Button>
            </>
          )}
          <Button size="s" variant="quiet" onPress={() => setRenewing(true)}>
            {t('market-dialogues.addEdition')}
          </Button>
        </div>
      )}
      {isRenewing && <MaterialDialog event={event} material={material} onClose={() => setRenewing(false)} />}
    </article>
  );
}

function WhoHasIt({ material: { given, lacking, editions } }: Pick<MaterialProps, 'material'>): ReactNode {
  const { t, formats } = useTexts();
  return (
    <>
      {lacking.length === 0 ? (
        <p>{t('market-dialogues.allHave')}</p>
      ) : (
        <p>
          <strong>{t('market-dialogues.lacking', { count: lacking.length })}</strong>{' '}
          {formats.list(lacking.map(({ name }) => name))}
        </p>
      )}
      {given.length > 0 && (
        <details>
          <summary>{t('market-dialogues.given', { count: given.length })}</summary>
          <ul role="list" className={styles.given}>
            {given.map(({ company, n, way, givenAt }) => (
              <li key={company.id}>
                {company.name}
                <span className={styles.quiet}>
                  {t('market-dialogues.edition', { n, day: formats.dayAndTime(givenAt) })}{' '}
                  {t(`market-dialogues.way.${way}`)}
                </span>
                {n !== editions[0]?.n && <Tag tone="amber">{t('market-dialogues.older')}</Tag>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface MaterialDialogProps {
  readonly event: EventRecord;
  /** The one that gets a new edition. */
  readonly material?: DialogueMaterial;
  readonly onClose: () => void;
}

function MaterialDialog({ event, material, onClose }: MaterialDialogProps): ReactNode {
  const { t } = useTexts();
  const [title, setTitle] = useState('');
  const [link, setLink] = useState('');
  const [text, setText] = useState(material?.editions[0]?.text ?? '');
  const [isPublic, setPublic] = useState(false);
  const edition = { link: link.trim() || null, text: text || null };
  const save = useSave(
    'events',
    () =>
      material ? addEdition(event.id, material.id, edition) : addMaterial(event.id, { title, isPublic, ...edition }),
    () => {
      showToast({ text: t('market-dialogues.saved') });
      onClose();
    },
  );
  return (
    <Dialog
      title={material ? t('market-dialogues.addEdition') : t('market-dialogues.addMaterial')}
      isOpen
      onClose={onClose}
    >
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        {!material && (
          <TextField
            label={t('market-dialogues.field.title')}
            name="title"
            isRequired
            value={title}
            onChange={setTitle}
            autoFocus
          />
        )}
        <TextField label={t('market-dialogues.field.link')} name="link" type="url" value={link} onChange={setLink} />
        <TextArea
          notesSpecialWords={false}
          label={t('market-dialogues.field.text')}
          name="text"
          value={text}
          onChange={setText}
          maxLength={20_000}
        />
        {!material && (
          <CheckboxField label={t('market-dialogues.field.public')} value={isPublic} onChange={setPublic} />
        )}
      </FormLayout>
    </Dialog>
  );
}
