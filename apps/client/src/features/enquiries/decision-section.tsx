/** Who decides, when, and what was decided; said from the stage on where it matters. */
import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Section } from '../../ui/section.js';
import { DeciderFields, DecisionFields, type DecisionFacts } from './decision-fields.js';
import type { Enquiry } from './enquiries.api.js';
import { changeDecision } from './enquiry-case.api.js';
import styles from './enquiry-case.module.css';

interface EnquiryProps {
  readonly enquiry: Enquiry;
}

export function DecisionSection({ enquiry }: EnquiryProps): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const [isChanging, setChanging] = useState(false);
  const { stage, decisionMaker, decisionMakerKind, meetingOn, decidedOn, decision } = enquiry;
  const isKnown = [decisionMaker, meetingOn, decidedOn, decision].some((value) => value !== null);
  if (!isKnown && stage !== 'in_decision' && stage !== 'agreed') return null;
  return (
    <Section
      title={t('enquiry-cases.section.decision')}
      action={
        may('enquiries.write') && (
          <Button size="s" variant="quiet" icon={<Pencil />} iconOnly onPress={() => setChanging(true)}>
            {t('enquiry-cases.changeDecision')}
          </Button>
        )
      }
    >
      {!decisionMaker && <p className={styles.quiet}>{t('enquiry-cases.decisionMakerMissing')}</p>}
      <DefinitionList
        facts={[
          { term: t(`enquiry-cases.decisionMaker.${decisionMakerKind ?? 'officer'}`), value: decisionMaker },
          { term: t('enquiry-cases.field.meetingOn'), value: meetingOn && formats.day(meetingOn) },
          { term: t('enquiry-cases.field.decidedOn'), value: decidedOn && formats.day(decidedOn) },
          { term: t('enquiry-cases.field.decision'), value: decision },
        ]}
      />
      {isChanging && <DecisionDialog enquiry={enquiry} onClose={() => setChanging(false)} />}
    </Section>
  );
}

function DecisionDialog({ enquiry, onClose }: EnquiryProps & { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [facts, setFacts] = useState<DecisionFacts>({});
  const put = (change: DecisionFacts) => setFacts((known) => ({ ...known, ...change }));
  const save = useSave('enquiries', () => changeDecision(enquiry, facts), onClose);
  return (
    <Dialog title={t('enquiry-cases.changeDecision')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <DeciderFields known={enquiry} facts={facts} put={put} />
        <DecisionFields known={enquiry} facts={facts} put={put} />
      </FormLayout>
    </Dialog>
  );
}
