/** One interaction beside the list: what was said, who took part, what was promised; edited in place. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { NotebookPen, Pencil, Signpost, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Attachments } from '../../attachments/attachments.js';
import { HeldTag, HoldsSection } from '../../holds/holds-section.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { LinkButton } from '../../ui/link-button.js';
import { Tag } from '../../ui/marks.js';
import { SidePanel } from '../../ui/side-panel.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { InteractionForm } from './interaction-form.js';
import {
  interactionQuery,
  removeInteraction,
  restoreInteraction,
  topicsQuery,
  useRereadInteractions,
  type Interaction,
} from './interactions.api.js';
import styles from './interactions.module.css';

const route = getRouteApi('/shell/interactions/$id');

export function InteractionPanel(): ReactNode {
  const { t, formats } = useTexts();
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const [editing, setEditing] = useState<string | null>(null);
  const query = useQuery(interactionQuery(id));
  const close = () => void navigate({ to: '/interactions', search: (search) => search });
  const interaction = query.data;
  return (
    <SidePanel
      key={id}
      title={interaction?.subject ?? t('interactions.one')}
      onClose={close}
      facts={
        interaction && (
          <>
            <span>{t(`interactions.type.${interaction.type}`)}</span>
            <span>
              {formats.relativeDay(interaction.occurredAt)} {formats.timeOfDay(interaction.occurredAt)}
            </span>
            {interaction.status !== 'complete' && (
              <Tag tone="amber">{t(`interactions.status.${interaction.status}`)}</Tag>
            )}
            <HeldTag record={{ kind: 'interaction', id }} />
          </>
        )
      }
    >
      {query.isPending && <Skeleton shape="text" />}
      {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {interaction && editing === id && (
        <InteractionForm key={id} interaction={interaction} onDone={() => setEditing(null)} />
      )}
      {interaction && editing !== id && (
        <Facts interaction={interaction} onEdit={() => setEditing(id)} onRemoved={close} />
      )}
    </SidePanel>
  );
}

interface FactsProps {
  readonly interaction: Interaction;
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
}

function Facts({ interaction, onEdit, onRemoved }: FactsProps): ReactNode {
  const { t, formats, language } = useTexts();
  const may = useMay();
  const topics = useQuery(topicsQuery).data ?? [];
  const { companies, contacts, partners, staff, enquiry, followUp, createdBy } = interaction;
  const names = (records: readonly { name: string }[]) =>
    records.length > 0 && formats.list(records.map(({ name }) => name));
  return (
    <div className={styles.record}>
      {interaction.notes && <p className={styles.notes}>{interaction.notes}</p>}
      <DefinitionList
        facts={[
          {
            term: t('interactions.field.companies'),
            value: companies.length > 0 && (
              <span className={styles.links}>
                {companies.map(({ id, name }) => (
                  <Link key={id} to="/companies/$id" params={{ id }}>
                    {name}
                  </Link>
                ))}
              </span>
            ),
          },
          {
            term: t('interactions.field.enquiry'),
            value: enquiry && (
              <span className={styles.links}>
                <Link to="/enquiries/$id" params={{ id: enquiry.id }}>
                  {enquiry.name}
                </Link>
                {enquiry.isFirstAnswer && <Tag tone="accent">{t('interactions.isFirstAnswer')}</Tag>}
              </span>
            ),
          },
          { term: t('interactions.field.contacts'), value: names(contacts) },
          { term: t('interactions.field.partners'), value: names(partners) },
          { term: t('interactions.field.staff'), value: names(staff) },
          {
            term: t('interactions.field.topics'),
            value: interaction.topics.length > 0 && (
              <span className={styles.tags}>
                {interaction.topics.map((topic) => (
                  <Tag key={topic}>{topics.find(({ code }) => code === topic)?.name[language] ?? topic}</Tag>
                ))}
              </span>
            ),
          },
          {
            term: t('interactions.field.durationMinutes'),
            value: interaction.durationMinutes !== null && formats.number(interaction.durationMinutes),
          },
          {
            term: t('interactions.field.direction'),
            value: interaction.direction && t(`interactions.direction.${interaction.direction}`),
          },
          { term: t('interactions.field.backdatedReason'), value: interaction.backdatedReason },
          {
            term: t('interactions.field.followUp'),
            value: followUp && (
              <>
                {followUp.title}{' '}
                <span className={styles.trail}>
                  {followUp.doneAt ? t('follow-ups.done') : formats.relativeDay(followUp.dueOn)} · {followUp.owner.name}
                </span>
              </>
            ),
          },
        ].filter(({ value }) => value !== false)}
      />
      <Attachments subject={{ kind: 'interaction', id: interaction.id }} mayChange={may('interactions.write')} />
      {(may('interactions.write') || may('interactions.write-own')) && (
        <RecordActions interaction={interaction} onEdit={onEdit} onRemoved={onRemoved} />
      )}
      <HoldsSection record={{ kind: 'interaction', id: interaction.id, name: interaction.subject }} />
      {createdBy && (
        <p className={styles.trail}>
          {t('interactions.loggedBy', { name: createdBy.name, at: interaction.createdAt })}
        </p>
      )}
    </div>
  );
}

function RecordActions({ interaction, onEdit, onRemoved }: FactsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const reread = useRereadInteractions();
  const bringBack = useMutation({
    mutationFn: () => restoreInteraction(interaction.id),
    onSuccess: async () => {
      showToast({ text: t('shell.state.restored') });
      await reread();
    },
  });
  const remove = useMutation({
    mutationFn: () => removeInteraction(interaction),
    onSuccess: async () => {
      onRemoved();
      showToast({
        text: t('shell.state.deleted'),
        ...(may('bin.restore') && { action: { label: t('shell.action.undo'), run: () => bringBack.mutate() } }),
      });
      await reread();
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  return (
    <div className={styles.recordActions}>
      <Button icon={<Pencil />} onPress={onEdit}>
        {t('shell.action.edit')}
      </Button>
      {may('referrals.write') && (
        <LinkButton to="/referrals/new" search={{ interaction: interaction.id }} icon={<Signpost />}>
          {t('referrals.add')}
        </LinkButton>
      )}
      {may('needs-assessments.write') && interaction.companies.length > 0 && (
        <LinkButton to="/needs-assessments/new" search={{ interaction: interaction.id }} icon={<NotebookPen />}>
          {t('needs-assessments.fill')}
        </LinkButton>
      )}
      <Button variant="quiet" icon={<Trash2 />} isPending={remove.isPending} onPress={() => remove.mutate()}>
        {t('shell.action.delete')}
      </Button>
    </div>
  );
}
