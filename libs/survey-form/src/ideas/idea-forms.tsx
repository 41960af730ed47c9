import { initiativeMakers, type Fault, type Language } from '@elinvoima/contracts';
import { formatText, labelOf } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { ChoiceField } from '../choice-field.js';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';
import { FaultSummary, PublicForm } from '../public-form.js';
import { TextField } from '../text-field.js';
import { IdeaFacts, SupportForm, type CampaignShown, type GroupShown, type IdeaShown } from './campaign-page.js';

/** The fields of the form for an idea, by their names. */
export const ideaFormFields = [
  'title',
  'text',
  'makerKind',
  'makerName',
  'makerEmail',
  'costEur',
  'challenged',
  'done',
] as const;
export type IdeaFormField = (typeof ideaFormFields)[number];

export const commentFormFields = ['text', 'makerName'] as const;

interface Sent {
  readonly submissionId: string;
  readonly given?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly Fault[] | undefined;
}

/** The sentence of each faulty field, the first fault of a field only. */
function sentencesOf(faults: readonly Fault[], language: Language): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  for (const { pointer, code, values } of faults) {
    const name = pointer.slice(1);
    if (!sentences.has(name)) sentences.set(name, formatText(language, `problems.${code}`, values ?? {}));
  }
  return sentences;
}

const summaryOf = (sentences: ReadonlyMap<string, string>, labels: Readonly<Record<string, string>>) =>
  [...sentences].map(([name, sentence]) => ({ name, sentence: `${labels[name] ?? name}: ${sentence}` }));

/** The form for an idea; in a challenge for a deed. Nothing of a person is asked that must be given. */
export function IdeaFormPage({
  frame,
  campaign,
  submissionId,
  given = {},
  faults = [],
}: Sent & { readonly frame: PageFrame; readonly campaign: CampaignShown }): ReactElement {
  const { language } = frame;
  const isChallenge = campaign.kind === 'challenge';
  const heading = formatText(language, isChallenge ? 'idea-campaigns.page.giveDeed' : 'idea-campaigns.page.give');
  const sentences = sentencesOf(faults, language);
  const labels = {
    title: formatText(language, 'idea-campaigns.idea.title'),
    text: formatText(language, 'idea-campaigns.idea.text'),
    makerKind: formatText(language, 'idea-campaigns.idea.makerKind'),
    makerName: formatText(language, 'idea-campaigns.page.name'),
    makerEmail: formatText(language, 'idea-campaigns.page.email'),
    costEur: formatText(language, 'idea-campaigns.idea.costEur'),
    challenged: formatText(language, 'idea-campaigns.page.challenged'),
  };
  const field = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    language,
    fault: sentences.get(name),
    value: given[name],
  });
  return (
    <PublicDocument frame={frame} title={`${heading}: ${campaign.title}`} withFaults={faults.length > 0}>
      <FaultSummary faults={summaryOf(sentences, labels)} language={language} />
      <h1>{heading}</h1>
      <p className="s-intro">{campaign.title}</p>
      <p>{formatText(language, 'idea-campaigns.page.readFirst')}</p>
      <PublicForm
        action={`/ideat/${campaign.slug}/uusi`}
        language={language}
        submissionId={submissionId}
        sendLabel={formatText(language, 'idea-campaigns.page.sendIdea')}
      >
        <TextField {...field('title')} maxLength={200} required />
        <TextField {...field('text')} maxLength={5000} rows={7} required />
        {campaign.kind === 'budgeting' && (
          <TextField
            {...field('costEur')}
            type="number"
            maxLength={9}
            help={
              campaign.costLimitEur === null
                ? undefined
                : formatText(language, 'idea-campaigns.page.costLimit', { sum: campaign.costLimitEur })
            }
          />
        )}
        {isChallenge && <TextField {...field('challenged')} maxLength={200} />}
        {isChallenge && (
          <ChoiceField
            name="done"
            label={formatText(language, 'idea-campaigns.kind.challenge')}
            language={language}
            many
            options={[{ value: 'yes', label: formatText(language, 'idea-campaigns.page.done') }]}
            value={given['done'] ? ['yes'] : []}
          />
        )}
        <ChoiceField
          name="makerKind"
          label={labels.makerKind}
          language={language}
          fault={sentences.get('makerKind')}
          required
          options={initiativeMakers.map((value) => ({ value, label: labelOf(language, 'initiatives.maker', value) }))}
          value={[given['makerKind'] ?? 'resident']}
        />
        <TextField {...field('makerName')} maxLength={200} autoComplete="name" />
        <TextField
          {...field('makerEmail')}
          type="email"
          maxLength={254}
          autoComplete="email"
          help={formatText(language, 'idea-campaigns.page.emailHelp')}
        />
      </PublicForm>
    </PublicDocument>
  );
}

export interface CommentShown {
  readonly text: string;
  readonly makerName: string | null;
  readonly on: string;
}

/** One idea with what others have said of it. */
export function IdeaPage({
  frame,
  campaign,
  idea,
  comments,
  notice,
  submissionId,
  given = {},
  faults = [],
}: Sent & {
  readonly frame: PageFrame;
  readonly campaign: CampaignShown;
  readonly idea: IdeaShown;
  readonly comments: readonly CommentShown[];
  readonly notice?: string | undefined;
}): ReactElement {
  const { language } = frame;
  const sentences = sentencesOf(faults, language);
  const labels = {
    text: formatText(language, 'idea-campaigns.page.comment'),
    makerName: formatText(language, 'idea-campaigns.page.name'),
  };
  const mayComment = campaign.stage === 'open' || campaign.stage === 'reviewing';
  return (
    <PublicDocument frame={frame} title={idea.title} withFaults={faults.length > 0} mayBeFound>
      <FaultSummary faults={summaryOf(sentences, labels)} language={language} />
      {notice !== undefined && (
        <p className="s-notice" role="status">
          {notice}
        </p>
      )}
      <h1>{idea.title}</h1>
      <p>
        <a href={`/ideat/${campaign.slug}?lang=${language}`}>{campaign.title}</a>
      </p>
      <p className="s-intro s-prose">{idea.text}</p>
      {idea.makerName !== null && (
        <p>{formatText(language, 'idea-campaigns.page.by', { name: idea.makerName, on: idea.receivedOn })}</p>
      )}
      {idea.challenged !== null && (
        <p>{formatText(language, 'idea-campaigns.page.challengedIs', { name: idea.challenged })}</p>
      )}
      <IdeaFacts idea={idea} language={language} />
      {campaign.stage === 'open' && <SupportForm idea={idea} campaign={campaign} language={language} />}
      <section className="s-part" aria-labelledby="comments">
        <h2 id="comments">{formatText(language, 'idea-campaigns.page.comments')}</h2>
        {comments.length === 0 && <p>{formatText(language, 'idea-campaigns.page.noComments')}</p>}
        <ul className="s-ideas">
          {comments.map((comment) => (
            <li key={`${comment.on} ${comment.makerName ?? ''} ${comment.text}`}>
              <p className="s-prose">{comment.text}</p>
              <p className="s-help">
                {formatText(language, 'idea-campaigns.page.by', {
                  name: comment.makerName ?? formatText(language, 'idea-campaigns.page.anonymous'),
                  on: comment.on,
                })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {mayComment && (
        <PublicForm
          action={`/ideat/${campaign.slug}/${idea.number}`}
          language={language}
          submissionId={submissionId}
          sendLabel={formatText(language, 'idea-campaigns.page.sendComment')}
        >
          <TextField
            name="text"
            label={labels.text}
            language={language}
            fault={sentences.get('text')}
            value={given['text']}
            maxLength={2000}
            rows={4}
            required
          />
          <TextField
            name="makerName"
            label={labels.makerName}
            language={language}
            fault={sentences.get('makerName')}
            value={given['makerName']}
            maxLength={200}
            autoComplete="name"
          />
        </PublicForm>
      )}
    </PublicDocument>
  );
}

/** The ballot: ideas and groups side by side, as many as one has votes. */
export function BallotForm({
  campaign,
  ideas,
  groups,
  language,
  submissionId,
  chosen,
  fault,
}: {
  readonly campaign: CampaignShown;
  readonly ideas: readonly IdeaShown[];
  readonly groups: readonly GroupShown[];
  readonly language: Language;
  readonly submissionId: string;
  readonly chosen: readonly string[];
  readonly fault?: string | undefined;
}): ReactElement {
  return (
    <PublicForm
      action={`/ideat/${campaign.slug}/aanestys`}
      language={language}
      submissionId={submissionId}
      sendLabel={formatText(language, 'idea-campaigns.page.vote')}
    >
      <ChoiceField
        name="vote"
        label={formatText(language, 'idea-campaigns.page.voteFor')}
        language={language}
        fault={fault}
        many
        options={[
          ...groups.filter(({ onBallot }) => onBallot).map(({ id, name }) => ({ value: `group ${id}`, label: name })),
          ...ideas.filter(({ onBallot }) => onBallot).map(({ id, title }) => ({ value: `idea ${id}`, label: title })),
        ]}
        value={chosen}
      />
    </PublicForm>
  );
}

/** Where a mailed link leads: a press of the button takes part, opening the page does nothing. */
export function EnterCampaignPage({
  frame,
  action,
}: {
  readonly frame: PageFrame;
  readonly action: string;
}): ReactElement {
  const { language } = frame;
  const heading = formatText(language, 'idea-campaigns.page.all');
  return (
    <PublicDocument frame={frame} title={heading}>
      <h1>{heading}</h1>
      <p className="s-intro">{formatText(language, 'idea-campaigns.page.enterText')}</p>
      <form method="post" action={action}>
        <input type="hidden" name="_language" value={language} />
        <p className="s-send">
          <button type="submit" className="s-button">
            {formatText(language, 'idea-campaigns.page.enter')}
          </button>
        </p>
      </form>
    </PublicDocument>
  );
}
