/** The proposals of a document, each with its theme and outcome, and the deeds upon them. */
import { Pencil, Plus, Scale, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Menu } from '../../ui/menu.js';
import { Section } from '../../ui/section.js';
import { OutcomeDialog, ProposalDialog } from './proposal-dialogs.js';
import type { PlanDocument, ProposalInDocument } from './plan-proposals.api.js';
import { OutcomeTag } from './proposal-words.js';
import styles from './plan-proposals.module.css';

type Doing = { deed: 'outcome' | 'edit'; proposal: ProposalInDocument } | { deed: 'add' } | null;

interface ProposalsSectionProps {
  readonly document: PlanDocument;
  /** The proposal that led here. */
  readonly currentId?: string | undefined;
}

export function ProposalsSection({ document, currentId }: ProposalsSectionProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [doing, setDoing] = useState<Doing>(null);
  const stop = () => setDoing(null);
  const mayWrite = may('plan-proposals.write');
  return (
    <Section
      title={t('plan-proposals.proposals')}
      count={document.proposals.length}
      {...(mayWrite && {
        action: (
          <Button icon={<Plus />} onPress={() => setDoing({ deed: 'add' })}>
            {t('plan-proposals.addProposal')}
          </Button>
        ),
      })}
    >
      <ol role="list" className={styles.proposals}>
        {document.proposals.map((proposal) => (
          <li key={proposal.id} className={styles.proposal} aria-current={proposal.id === currentId || undefined}>
            <p className={styles.text}>{proposal.text}</p>
            <ProposalMarks proposal={proposal} />
            {mayWrite && <ProposalActions proposal={proposal} onDo={setDoing} />}
          </li>
        ))}
      </ol>
      {doing?.deed === 'outcome' && <OutcomeDialog proposal={doing.proposal} onClose={stop} />}
      {doing?.deed === 'edit' && <ProposalDialog documentId={document.id} proposal={doing.proposal} onClose={stop} />}
      {doing?.deed === 'add' && <ProposalDialog documentId={document.id} onClose={stop} />}
    </Section>
  );
}

function ProposalMarks({ proposal }: { readonly proposal: ProposalInDocument }): ReactNode {
  const { formats } = useTexts();
  const { theme, outcome, outcomeSince } = proposal;
  return (
    <span className={styles.marks}>
      <OutcomeTag outcome={outcome} />
      {outcomeSince && <span>{formats.day(outcomeSince)}</span>}
      {theme && <span>{theme}</span>}
    </span>
  );
}

interface ProposalActionsProps {
  readonly proposal: ProposalInDocument;
  readonly onDo: (doing: Doing) => void;
}

function ProposalActions({ proposal, onDo }: ProposalActionsProps): ReactNode {
  const { t } = useTexts();
  const removal = useRemoval('plan-proposals', () => undefined);
  return (
    <span className={styles.actions}>
      <Button size="s" icon={<Scale />} onPress={() => onDo({ deed: 'outcome', proposal })}>
        {t('plan-proposals.recordOutcome')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          {
            id: 'edit',
            label: t('plan-proposals.editProposal'),
            icon: <Pencil aria-hidden size={16} />,
            onAction: () => onDo({ deed: 'edit', proposal }),
          },
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(proposal),
          },
        ]}
      />
    </span>
  );
}
