/** The fields of a decision to come (who, under which number, when) and of one that was made (when, what). */
import { decisionMakerKinds } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import type { Enquiry } from './enquiries.api.js';

export type DecisionFacts = Partial<
  Pick<Enquiry, 'caseNumber' | 'decisionMakerKind' | 'decisionMaker' | 'meetingOn' | 'decidedOn' | 'decision'>
>;

interface DecisionFieldsProps {
  /** What the case already holds. */
  readonly known: DecisionFacts;
  /** What has been written over it. */
  readonly facts: DecisionFacts;
  readonly put: (change: DecisionFacts) => void;
}

export function DeciderFields({ known, facts, put }: DecisionFieldsProps): ReactNode {
  const { t } = useTexts();
  const now = { ...known, ...facts };
  const kind = now.decisionMakerKind ?? 'officer';
  return (
    <>
      <RadioGroup
        label={t('enquiry-cases.field.decisionMakerKind')}
        name="decisionMakerKind"
        look="segments"
        options={decisionMakerKinds.map((value) => ({ value, label: t(`enquiry-cases.decisionMaker.${value}`) }))}
        value={kind}
        onChange={(decisionMakerKind) => put({ decisionMakerKind })}
      />
      <TextField
        label={t(kind === 'officer' ? 'enquiry-cases.field.officer' : 'enquiry-cases.field.body')}
        name="decisionMaker"
        maxLength={200}
        value={now.decisionMaker ?? ''}
        onChange={(words) => put({ decisionMaker: words || null, decisionMakerKind: kind })}
      />
      <TextField
        label={t('enquiries.field.caseNumber')}
        name="caseNumber"
        maxLength={100}
        spellCheck={false}
        value={now.caseNumber ?? ''}
        onChange={(caseNumber) => put({ caseNumber: caseNumber || null })}
      />
      <DateField
        label={t('enquiry-cases.field.meetingOn')}
        name="meetingOn"
        direction="future"
        value={now.meetingOn ?? null}
        onChange={(meetingOn) => put({ meetingOn })}
      />
    </>
  );
}

export function DecisionFields({ known, facts, put }: DecisionFieldsProps): ReactNode {
  const { t } = useTexts();
  const now = { ...known, ...facts };
  return (
    <>
      <DateField
        label={t('enquiry-cases.field.decidedOn')}
        name="decidedOn"
        direction="past"
        value={now.decidedOn ?? null}
        onChange={(decidedOn) => put({ decidedOn })}
      />
      <TextArea
        label={t('enquiry-cases.field.decision')}
        name="decision"
        rows={3}
        maxLength={1000}
        value={now.decision ?? ''}
        onChange={(decision) => put({ decision: decision || null })}
      />
    </>
  );
}
