import { enquiryKinds, siteTenures, siteUses, type EnquiryKind, type Fault } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { ChoiceField } from '../choice-field.js';
import { faultSentences } from '../given-answers.js';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';
import { FaultSummary, PublicForm } from '../public-form.js';
import { TextField } from '../text-field.js';

/** The form's fields in the order people meet them. */
export const enquiryFormFields = [
  'kind',
  'uses',
  'use',
  'areaMin',
  'areaMax',
  'neededBy',
  'tenures',
  'power',
  'traffic',
  'budget',
  'jobs',
  'notes',
  'company',
  'businessId',
  'name',
  'email',
  'phone',
  'mails',
] as const;
export type EnquiryFormField = (typeof enquiryFormFields)[number];

/** Those that may be given several times. */
export const enquiryManyFields = ['uses', 'tenures'] as const;

/** A site that the asker came from, by name. */
export interface AskedSite {
  readonly id: string;
  readonly name: string;
}

interface EnquiryFormProps {
  readonly frame: PageFrame;
  readonly action: string;
  readonly submissionId: string;
  readonly askedSites: readonly AskedSite[];
  readonly given?: Partial<Record<EnquiryFormField, string>>;
  readonly givenMany?: Partial<Record<EnquiryFormField, readonly string[]>>;
  readonly faults?: readonly Fault[];
}

const longestLine = 300;

/** The public form: what is needed, who asks, one button. */
export function EnquiryFormPage(props: EnquiryFormProps): ReactElement {
  const { frame, action, submissionId, askedSites, faults = [] } = props;
  const { language } = frame;
  const title = formatText(language, 'enquiry-page.title');
  const sentences = faultSentences(faults, enquiryFormFields, language);
  return (
    <PublicDocument frame={frame} title={title} withFaults={faults.length > 0} mayBeFound>
      <FaultSummary
        language={language}
        faults={enquiryFormFields.flatMap((name) => {
          const sentence = sentences.get(name);
          return sentence === undefined
            ? []
            : [{ name, sentence: `${formatText(language, `enquiry-page.field.${name}`)}: ${sentence}` }];
        })}
      />
      <h1>{title}</h1>
      <p className="s-intro">{formatText(language, 'enquiry-page.intro')}</p>
      {askedSites.length > 0 && <Asked {...props} />}
      <Notice {...props} />
      <PublicForm
        action={action}
        language={language}
        submissionId={submissionId}
        sendLabel={formatText(language, 'enquiry-page.send')}
      >
        {askedSites.map(({ id }) => (
          <input key={id} type="hidden" name="kohde" value={id} />
        ))}
        <Need {...props} sentences={sentences} />
        <More {...props} sentences={sentences} />
        <Asker {...props} sentences={sentences} />
      </PublicForm>
    </PublicDocument>
  );
}

function Asked({ frame: { language }, askedSites }: EnquiryFormProps): ReactElement {
  return (
    <section className="s-part" aria-labelledby="about">
      <h2 id="about">{formatText(language, 'enquiry-page.about')}</h2>
      <ul>
        {askedSites.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </section>
  );
}

function Notice({ frame: { language } }: EnquiryFormProps): ReactElement {
  return (
    <section className="s-notice" aria-labelledby="notice">
      <h2 id="notice">{formatText(language, 'enquiry-page.notice')}</h2>
      <ul>
        {(['little', 'confidential', 'identityCode'] as const).map((what) => (
          <li key={what}>{formatText(language, `enquiry-page.notice.${what}`)}</li>
        ))}
      </ul>
    </section>
  );
}

type PartProps = EnquiryFormProps & { readonly sentences: ReadonlyMap<string, string> };

const field = ({ frame: { language }, given = {}, sentences }: PartProps, name: EnquiryFormField) => ({
  name,
  language,
  label: formatText(language, `enquiry-page.field.${name}`),
  value: given[name],
  fault: sentences.get(name),
});

const choice = (props: PartProps, name: EnquiryFormField) => ({
  ...field(props, name),
  value: props.givenMany?.[name] ?? [props.given?.[name] ?? ''],
});

function Need(props: PartProps): ReactElement {
  const { language } = props.frame;
  return (
    <section className="s-part" aria-labelledby="need">
      <h2 id="need">{formatText(language, 'enquiry-page.part.need')}</h2>
      <ChoiceField
        {...choice(props, 'kind')}
        required
        options={enquiryKinds.map((value: EnquiryKind) => ({
          value,
          label: formatText(language, `enquiry-page.kind.${value}`),
        }))}
      />
      <ChoiceField
        {...choice(props, 'uses')}
        many
        options={siteUses.map((value) => ({ value, label: formatText(language, `sites.use.${value}`) }))}
      />
      <TextField {...field(props, 'use')} maxLength={longestLine} />
      <TextField {...field(props, 'areaMin')} maxLength={20} />
      <TextField {...field(props, 'areaMax')} maxLength={20} />
    </section>
  );
}

function More(props: PartProps): ReactElement {
  const { language } = props.frame;
  return (
    <section className="s-part" aria-labelledby="more">
      <h2 id="more">{formatText(language, 'enquiry-page.part.more')}</h2>
      <TextField
        {...field(props, 'neededBy')}
        type="date"
        maxLength={20}
        help={formatText(language, 'enquiry-page.neededByHint')}
      />
      <ChoiceField
        {...choice(props, 'tenures')}
        many
        options={siteTenures.map((value) => ({ value, label: formatText(language, `sites.tenure.${value}`) }))}
      />
      <TextField {...field(props, 'power')} maxLength={longestLine} />
      <TextField
        {...field(props, 'traffic')}
        maxLength={longestLine}
        help={formatText(language, 'enquiry-page.trafficHint')}
      />
      <TextField {...field(props, 'budget')} maxLength={20} help={formatText(language, 'enquiry-page.budgetHint')} />
      <TextField {...field(props, 'jobs')} maxLength={20} />
      <TextField {...field(props, 'notes')} rows={6} maxLength={5000} />
    </section>
  );
}

function Asker(props: PartProps): ReactElement {
  const { language } = props.frame;
  return (
    <section className="s-part" aria-labelledby="you">
      <h2 id="you">{formatText(language, 'enquiry-page.part.you')}</h2>
      <TextField {...field(props, 'company')} maxLength={200} autoComplete="organization" />
      <TextField {...field(props, 'businessId')} maxLength={20} />
      <TextField {...field(props, 'name')} maxLength={200} autoComplete="name" required />
      <TextField
        {...field(props, 'email')}
        type="email"
        maxLength={254}
        autoComplete="email"
        help={formatText(language, 'enquiry-page.reachHint')}
      />
      <TextField {...field(props, 'phone')} type="tel" maxLength={50} autoComplete="tel" />
      <ChoiceField
        {...choice(props, 'mails')}
        many
        options={[{ value: 'yes', label: formatText(language, 'enquiry-page.mails.yes') }]}
      />
    </section>
  );
}
