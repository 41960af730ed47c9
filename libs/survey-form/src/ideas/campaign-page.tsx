import type { Day, IdeaCampaignKind, IdeaCampaignStage, IdeaOutcome } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement, ReactNode } from 'react';
import type { PageFrame } from '../page-frame.js';
import { PublicDocument } from '../public-document.js';

/** A campaign as everybody sees it. */
export interface CampaignShown {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly rules: string | null;
  readonly kind: IdeaCampaignKind;
  readonly access: 'open' | 'invited';
  readonly stage: IdeaCampaignStage;
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly votingOpensOn: Day | null;
  readonly votingClosesOn: Day | null;
  readonly votesEach: number;
  readonly costLimitEur: number | null;
  readonly budgetEur: number | null;
  readonly jury: string | null;
  readonly decisionBody: string | null;
  readonly decidedOn: Day | null;
  readonly decision: string | null;
  readonly tookPart: number;
}

export interface IdeaShown {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly makerName: string | null;
  readonly costEur: number | null;
  readonly challenged: string | null;
  readonly doneOn: Day | null;
  readonly receivedOn: Day;
  readonly groupId: string | null;
  readonly onBallot: boolean;
  readonly outcome: IdeaOutcome | null;
  readonly outcomeReason: string | null;
  readonly takenUp: boolean;
  readonly supports: number;
  readonly comments: number;
  readonly votes: number | null;
}

export interface GroupShown {
  readonly id: string;
  readonly name: string;
  readonly summary: string | null;
  readonly onBallot: boolean;
  readonly votes: number | null;
}

const addressOf = ({ slug }: { slug: string }): string => `/ideat/${slug}`;

/** What can be done now, in one sentence with its day. */
export function stageSentence(campaign: CampaignShown, language: PageFrame['language']): string {
  const { stage, opensOn, closesOn, votingOpensOn, votingClosesOn, votesEach, decidedOn } = campaign;
  switch (stage) {
    case 'open':
      return formatText(language, 'idea-campaigns.page.until', { on: closesOn });
    case 'reviewing':
      return formatText(language, 'idea-campaigns.page.reviewing', { on: votingOpensOn ?? closesOn });
    case 'voting':
      return formatText(language, 'idea-campaigns.page.voteUntil', {
        on: votingClosesOn ?? closesOn,
        count: votesEach,
      });
    case 'decided':
      return formatText(language, 'idea-campaigns.page.decidedOn', { on: decidedOn ?? closesOn });
    case 'deciding':
      return formatText(language, 'idea-campaigns.page.deciding');
    case 'draft':
    case 'upcoming':
    default:
      return formatText(language, 'idea-campaigns.page.from', { on: opensOn });
  }
}

/** Every campaign that is public, the running ones first. */
export function CampaignsPage({
  frame,
  campaigns,
}: {
  readonly frame: PageFrame;
  readonly campaigns: readonly CampaignShown[];
}): ReactElement {
  const { language } = frame;
  const title = formatText(language, 'idea-campaigns.page.all');
  return (
    <PublicDocument frame={frame} title={title} mayBeFound>
      <h1>{title}</h1>
      <p className="s-intro">{formatText(language, 'idea-campaigns.page.allIntro')}</p>
      {campaigns.length === 0 && <p>{formatText(language, 'idea-campaigns.page.none')}</p>}
      {campaigns.map((campaign) => (
        <article key={campaign.slug} className="s-part">
          <h2>
            <a href={`${addressOf(campaign)}?lang=${language}`}>{campaign.title}</a>
          </h2>
          <p>{stageSentence(campaign, language)}</p>
        </article>
      ))}
    </PublicDocument>
  );
}

/** One campaign: what is asked and until when, what has been proposed, and what was decided. */
export function CampaignPage({
  frame,
  campaign,
  ideas,
  groups,
  notice,
  ballot,
}: {
  readonly frame: PageFrame;
  readonly campaign: CampaignShown;
  readonly ideas: readonly IdeaShown[];
  readonly groups: readonly GroupShown[];
  /** A sentence straight after a deed: thanks, or why it could not be done. */
  readonly notice?: string | undefined;
  readonly ballot?: ReactNode;
}): ReactElement {
  const { language } = frame;
  const { title, question, kind, stage, decision } = campaign;
  const deeds = ideas.filter(({ doneOn }) => doneOn !== null).length;
  const ungrouped = ideas.filter(({ groupId }) => groupId === null);
  return (
    <PublicDocument frame={frame} title={title} mayBeFound>
      {notice !== undefined && (
        <p className="s-notice" role="status">
          {notice}
        </p>
      )}
      <h1>{title}</h1>
      <p className="s-intro s-prose">{question}</p>
      <section className="s-notice" aria-label={formatText(language, `idea-campaigns.kind.${kind}`)}>
        <p>
          <strong>{stageSentence(campaign, language)}</strong>
        </p>
        <Conditions campaign={campaign} language={language} />
        <p>
          {kind === 'challenge'
            ? formatText(language, 'idea-campaigns.page.deeds', { count: deeds })
            : formatText(language, 'idea-campaigns.page.tookPart', { ideas: ideas.length, people: campaign.tookPart })}
        </p>
      </section>
      {decision !== null && (
        <section className="s-part" aria-labelledby="decision">
          <h2 id="decision">{formatText(language, 'idea-campaigns.decision')}</h2>
          <p className="s-prose">{decision}</p>
        </section>
      )}
      {stage === 'open' && (
        <p className="s-send">
          <a className="s-button s-link-button" href={`${addressOf(campaign)}/uusi?lang=${language}`}>
            {formatText(language, kind === 'challenge' ? 'idea-campaigns.page.giveDeed' : 'idea-campaigns.page.give')}
          </a>
        </p>
      )}
      {ballot}
      {groups.map((group) => (
        <section key={group.id} className="s-part" aria-labelledby={`g-${group.id}`}>
          <h2 id={`g-${group.id}`}>{group.name}</h2>
          {group.votes !== null && <p>{formatText(language, 'idea-campaigns.idea.votes', { count: group.votes })}</p>}
          {group.summary !== null && <p>{group.summary}</p>}
          <Ideas ideas={ideas.filter(({ groupId }) => groupId === group.id)} campaign={campaign} frame={frame} />
        </section>
      ))}
      {ungrouped.length > 0 && (
        <section className="s-part" aria-labelledby="ideas">
          <h2 id="ideas">
            {formatText(language, groups.length > 0 ? 'idea-campaigns.page.others' : 'idea-campaigns.ideas')}
          </h2>
          <Ideas ideas={ungrouped} campaign={campaign} frame={frame} />
        </section>
      )}
      {campaign.rules !== null && (
        <section className="s-part" aria-labelledby="rules">
          <h2 id="rules">{formatText(language, 'idea-campaigns.page.rules')}</h2>
          <p className="s-prose">{campaign.rules}</p>
        </section>
      )}
      {(stage === 'open' || stage === 'voting') && (
        <p className="s-hint">{formatText(language, 'idea-campaigns.page.cookie')}</p>
      )}
    </PublicDocument>
  );
}

function Conditions({
  campaign,
  language,
}: {
  readonly campaign: CampaignShown;
  readonly language: PageFrame['language'];
}): ReactElement {
  const { budgetEur, costLimitEur, jury, decisionBody, access } = campaign;
  return (
    <>
      {access === 'invited' && <p>{formatText(language, 'idea-campaigns.page.invitedOnly')}</p>}
      {budgetEur !== null && <p>{formatText(language, 'idea-campaigns.page.budget', { sum: budgetEur })}</p>}
      {costLimitEur !== null && <p>{formatText(language, 'idea-campaigns.page.costLimit', { sum: costLimitEur })}</p>}
      {jury !== null && <p>{formatText(language, 'idea-campaigns.page.jury', { jury })}</p>}
      {decisionBody !== null && <p>{formatText(language, 'idea-campaigns.page.decidedBy', { body: decisionBody })}</p>}
    </>
  );
}

function Ideas({
  ideas,
  campaign,
  frame: { language },
}: {
  readonly ideas: readonly IdeaShown[];
  readonly campaign: CampaignShown;
  readonly frame: PageFrame;
}): ReactElement {
  return (
    <ul className="s-ideas">
      {ideas.map((idea) => (
        <li key={idea.id}>
          <h3>
            <a href={`${addressOf(campaign)}/${idea.number}?lang=${language}`}>{idea.title}</a>
          </h3>
          <IdeaFacts idea={idea} language={language} />
          {campaign.stage === 'open' && <SupportForm idea={idea} campaign={campaign} language={language} />}
        </li>
      ))}
    </ul>
  );
}

/** What can be said of an idea in a line: support, votes, comments, its cost and what became of it. */
export function IdeaFacts({
  idea,
  language,
}: {
  readonly idea: IdeaShown;
  readonly language: PageFrame['language'];
}): ReactElement {
  const facts = [
    formatText(language, 'idea-campaigns.idea.supports', { count: idea.supports }),
    idea.votes !== null && formatText(language, 'idea-campaigns.idea.votes', { count: idea.votes }),
    idea.comments > 0 && formatText(language, 'idea-campaigns.idea.comments', { count: idea.comments }),
    idea.costEur !== null && formatText(language, 'idea-campaigns.page.cost', { sum: idea.costEur }),
    idea.takenUp && formatText(language, 'idea-campaigns.page.takenUp'),
  ].filter((fact) => fact !== false);
  return (
    <>
      {idea.outcome !== null && (
        <p>
          <strong>{formatText(language, `idea-campaigns.outcome.${idea.outcome}`)}</strong>
          {idea.outcomeReason !== null && ` – ${idea.outcomeReason}`}
        </p>
      )}
      <p className="s-help">{facts.join(' · ')}</p>
    </>
  );
}

export function SupportForm({
  idea,
  campaign,
  language,
}: {
  readonly idea: IdeaShown;
  readonly campaign: CampaignShown;
  readonly language: PageFrame['language'];
}): ReactElement {
  return (
    <form method="post" action={`${addressOf(campaign)}/${idea.number}/kannatus`}>
      <input type="hidden" name="_language" value={language} />
      <button
        type="submit"
        className="s-small-button"
        aria-label={formatText(language, 'idea-campaigns.page.supportOf', { title: idea.title })}
      >
        {formatText(language, 'idea-campaigns.page.support')}
      </button>
    </form>
  );
}
