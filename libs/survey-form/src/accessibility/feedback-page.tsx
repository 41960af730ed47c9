import { accessibilityFeedbackKinds, type Fault } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { ChoiceField } from '../choice-field.js';
import { faultSentences } from '../given-answers.js';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';
import { FaultSummary, PublicForm } from '../public-form.js';
import { TextField } from '../text-field.js';

/** The form's fields in the order people meet them. */
export const accessibilityFormFields = ['kind', 'page', 'text', 'email'] as const;
export type AccessibilityFormField = (typeof accessibilityFormFields)[number];

interface FeedbackFormProps {
  readonly frame: PageFrame;
  readonly action: string;
  readonly submissionId: string;
  readonly given?: Partial<Record<AccessibilityFormField, string>> | undefined;
  readonly faults?: readonly Fault[] | undefined;
}

/** The channel of the accessibility statement: what does not work, or what is wanted in another form. */
export function AccessibilityFormPage(props: FeedbackFormProps): ReactElement {
  const { frame, action, submissionId, given = {}, faults = [] } = props;
  const { language } = frame;
  const sentences = faultSentences(faults, accessibilityFormFields, language);
  const title = formatText(language, 'accessibility-page.form.title');
  const field = (name: AccessibilityFormField) => ({
    name,
    language,
    label: formatText(language, `accessibility-page.field.${name}`),
    value: given[name],
    fault: sentences.get(name),
  });
  const { value: kind, ...kindField } = field('kind');
  const summary = accessibilityFormFields.flatMap((name) => {
    const sentence = sentences.get(name);
    return sentence === undefined ? [] : [{ name, sentence: `${field(name).label}: ${sentence}` }];
  });
  return (
    <PublicDocument frame={frame} title={title} withFaults={faults.length > 0}>
      <FaultSummary language={language} faults={summary} />
      <h1>{title}</h1>
      <p className="s-intro">{formatText(language, 'accessibility-page.form.intro')}</p>
      <PublicForm
        action={action}
        language={language}
        submissionId={submissionId}
        sendLabel={formatText(language, 'accessibility-page.form.send')}
      >
        <ChoiceField
          {...kindField}
          value={kind === undefined ? [] : [kind]}
          required
          options={accessibilityFeedbackKinds.map((value) => ({
            value,
            label: formatText(language, `accessibility-page.kind.${value}`),
          }))}
        />
        <TextField
          {...field('page')}
          maxLength={500}
          help={formatText(language, 'accessibility-page.field.pageHint')}
        />
        <TextField {...field('text')} rows={6} maxLength={5000} required />
        <TextField
          {...field('email')}
          type="email"
          maxLength={254}
          autoComplete="email"
          help={formatText(language, 'accessibility-page.field.emailHint')}
        />
      </PublicForm>
    </PublicDocument>
  );
}

export function AccessibilityThanksPage({ frame }: { readonly frame: PageFrame }): ReactElement {
  const { language } = frame;
  const title = formatText(language, 'accessibility-page.thanks');
  return (
    <PublicDocument frame={{ ...frame, assets: { ...frame.assets, script: null } }} title={title}>
      <h1>{title}</h1>
      <p className="s-intro">{formatText(language, 'accessibility-page.thanks.text')}</p>
      <p>
        <a href={`/saavutettavuus?lang=${language}`}>{formatText(language, 'accessibility-page.title')}</a>
      </p>
    </PublicDocument>
  );
}
