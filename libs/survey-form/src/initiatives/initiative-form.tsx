import { growthBarriers, initiativeMakers, developmentThemes, type Fault } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { ChoiceField } from '../choice-field.js';
import { faultSentences } from '../given-answers.js';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';
import { FaultSummary, PublicForm } from '../public-form.js';
import { SelectField } from '../select-field.js';
import { TextField } from '../text-field.js';

/** The form's fields in the order people meet them. */
export const initiativeFormFields = [
  'title',
  'text',
  'makerKind',
  'organisation',
  'name',
  'email',
  'theme',
  'growthBarrier',
] as const;
export type InitiativeFormField = (typeof initiativeFormFields)[number];

interface InitiativeFormProps {
  readonly frame: PageFrame;
  /** Days within which an answer is promised. */
  readonly answerDays: number;
  readonly action: string;
  readonly answersAddress: string;
  readonly submissionId: string;
  readonly given?: Partial<Record<InitiativeFormField, string>>;
  readonly faults?: readonly Fault[];
}

/** The public form: what is proposed, who proposes it, one button. */
export function InitiativeFormPage(props: InitiativeFormProps): ReactElement {
  const { frame, answerDays, action, submissionId, given = {}, faults = [] } = props;
  const { language } = frame;
  const sentences = faultSentences(faults, initiativeFormFields, language);
  const field = (name: InitiativeFormField) => ({
    name,
    language,
    label: formatText(language, `initiative-page.field.${name}`),
    value: given[name],
    fault: sentences.get(name),
  });
  const { value: maker, ...makerKind } = field('makerKind');
  return (
    <PublicDocument
      frame={frame}
      title={formatText(language, 'initiative-page.title')}
      withFaults={faults.length > 0}
      mayBeFound
    >
      <FaultSummary language={language} faults={summaryOf(sentences, (name) => field(name).label)} />
      <h1>{formatText(language, 'initiative-page.title')}</h1>
      <p className="s-intro">{formatText(language, 'initiative-page.intro', { days: answerDays })}</p>
      <Notice {...props} />
      <PublicForm
        action={action}
        language={language}
        submissionId={submissionId}
        sendLabel={formatText(language, 'initiative-page.send')}
      >
        <TextField {...field('title')} maxLength={300} required />
        <TextField {...field('text')} rows={8} maxLength={10_000} required />
        <ChoiceField
          {...makerKind}
          value={maker === undefined ? [] : [maker]}
          required
          options={initiativeMakers.map((value) => ({
            value,
            label: formatText(language, `initiative-page.maker.${value}`),
          }))}
        />
        <TextField {...field('organisation')} maxLength={200} autoComplete="organization" />
        <TextField {...field('name')} maxLength={200} autoComplete="name" />
        <TextField
          {...field('email')}
          type="email"
          maxLength={254}
          autoComplete="email"
          help={formatText(language, 'initiative-page.emailHint')}
        />
        <SelectField
          {...field('theme')}
          options={developmentThemes.map((value) => ({
            value,
            label: formatText(language, `initiatives.theme.${value}`),
          }))}
        />
        <SelectField
          {...field('growthBarrier')}
          options={growthBarriers.map((value) => ({
            value,
            label: formatText(language, `initiatives.barrier.${value}`),
          }))}
        />
      </PublicForm>
    </PublicDocument>
  );
}

function Notice({ frame: { language }, answersAddress }: InitiativeFormProps): ReactElement {
  return (
    <section className="s-notice" aria-labelledby="notice">
      <h2 id="notice">{formatText(language, 'initiative-page.notice')}</h2>
      <ul>
        <li>{formatText(language, 'initiative-page.notice.link')}</li>
        <li>{formatText(language, 'initiative-page.notice.anonymous')}</li>
        <li>{formatText(language, 'initiative-page.notice.public')}</li>
        <li>
          <a href={answersAddress}>{formatText(language, 'initiative-page.answersLink')}</a>
        </li>
      </ul>
    </section>
  );
}

function summaryOf(
  sentences: ReadonlyMap<string, string>,
  labelOf: (name: InitiativeFormField) => string,
): { name: string; sentence: string }[] {
  return initiativeFormFields.flatMap((name) => {
    const sentence = sentences.get(name);
    return sentence === undefined ? [] : [{ name, sentence: `${labelOf(name)}: ${sentence}` }];
  });
}
