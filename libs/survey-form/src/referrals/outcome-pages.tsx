import type { Day, Fault, ReferralOutcome } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { ChoiceField } from '../choice-field.js';
import { faultSentences } from '../given-answers.js';
import { Message } from '../outcomes.js';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';
import { FaultSummary, PublicForm } from '../public-form.js';
import { TextField } from '../text-field.js';

export const outcomeFormFields = ['outcome', 'comment'] as const;
type OutcomeFormField = (typeof outcomeFormFields)[number];

interface OutcomeFormProps {
  readonly frame: PageFrame;
  /** What the partner was told; no more. */
  readonly referral: { readonly need: string; readonly sentOn: Day; readonly customer: string | null };
  readonly outcomes: readonly ReferralOutcome[];
  readonly action: string;
  readonly submissionId: string;
  readonly given?: Partial<Record<OutcomeFormField, string>> | undefined;
  readonly faults?: readonly Fault[] | undefined;
}

/** A partner tells what came of a referral: what it was about, one choice, a word beside it. */
export function OutcomeFormPage(props: OutcomeFormProps): ReactElement {
  const { frame, referral, outcomes, action, submissionId, given = {}, faults = [] } = props;
  const { language } = frame;
  const sentences = faultSentences(faults, outcomeFormFields, language);
  const label = (name: OutcomeFormField) => formatText(language, `outcome-page.field.${name}`);
  const title = formatText(language, 'outcome-page.title');
  return (
    <PublicDocument frame={frame} title={title} withFaults={faults.length > 0}>
      <FaultSummary
        language={language}
        faults={[...sentences].map(([name, sentence]) => ({
          name,
          sentence: `${label(name as OutcomeFormField)}: ${sentence}`,
        }))}
      />
      <h1>{title}</h1>
      <p className="s-intro">{formatText(language, 'outcome-page.intro', { on: referral.sentOn })}</p>
      <section className="s-notice" aria-labelledby="about">
        <h2 id="about">{formatText(language, 'outcome-page.need')}</h2>
        <p className="s-prose">{referral.need}</p>
        {referral.customer !== null && (
          <p>{formatText(language, 'mail.referral.customer', { customer: referral.customer })}</p>
        )}
      </section>
      <PublicForm
        action={action}
        language={language}
        submissionId={submissionId}
        sendLabel={formatText(language, 'outcome-page.send')}
      >
        <ChoiceField
          name="outcome"
          language={language}
          label={label('outcome')}
          fault={sentences.get('outcome')}
          required
          value={given.outcome === undefined ? [] : [given.outcome]}
          options={outcomes.map((value) => ({ value, label: formatText(language, `referrals.outcome.${value}`) }))}
        />
        <TextField
          name="comment"
          language={language}
          label={label('comment')}
          help={formatText(language, 'outcome-page.commentHint')}
          fault={sentences.get('comment')}
          value={given.comment}
          rows={4}
          maxLength={2000}
        />
      </PublicForm>
    </PublicDocument>
  );
}

/** Thanks, or why the link asks nothing: one page for each, none of which tells of the referral. */
export function OutcomeNoticePage({
  frame,
  notice,
}: {
  readonly frame: PageFrame;
  readonly notice: 'thanks' | 'settled' | 'expired' | 'unknown';
}): ReactElement {
  const heading = formatText(frame.language, `outcome-page.${notice}`);
  return (
    <PublicDocument frame={frame} title={heading}>
      <Message heading={heading} text={formatText(frame.language, `outcome-page.${notice}Text`)} />
    </PublicDocument>
  );
}
