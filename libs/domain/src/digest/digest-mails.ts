import { answerWords, daysBetween, formatDay, type Day, type Language } from '@elinvoima/contracts';
import { formatText, type TextKey } from '@elinvoima/contracts/texts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { describeOwned, ownedLine, type OwnedWords } from '../assignments/index.js';
import {
  CONFIG,
  Database,
  MailTemplates,
  municipalityName,
  theMunicipality,
  type Config,
  type OutboxMail,
  type RenderedMail,
} from '../platform/index.js';
import { mostOfEach, type DigestContent } from './digest-content.query.js';
import { Digest } from './digest.entity.js';

/** The morning's mail as plain text that is read in half a minute. */
@Injectable()
export class DigestMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('digest', { render: (mail) => this.render(mail) });
  }

  private async render({ reference, language }: OutboxMail): Promise<RenderedMail | null> {
    const { userId, day } = reference;
    if (userId === undefined || day === undefined) return null;
    const digest = await this.db.repository(Digest).findOneBy({ userId, day });
    const [user] = await this.db.query<{ name: string }>('select name from users where id = $1', [userId]);
    if (digest === null || user === undefined) return null;
    const content: StoredContent = digest.content;
    const words = await describeOwned(this.db, recordsOf(content));
    const of = (ids: readonly string[]): OwnedWords[] =>
      ids.map((id) => words.get(id)).filter((found) => found !== undefined);
    const promise = (line: (record: OwnedWords) => string) => (ids: readonly string[]) => of(ids).map(line);
    const groups: [TextKey, string[]][] = [
      ['mail.digest.late', promise((record) => lateLine(language, record, day))(content.late)],
      ['mail.digest.today', promise(plainLine)(content.today)],
      ['mail.digest.enquiries', promise((record) => answerLine(language, record, content, day))(content.enquiries)],
      ['mail.digest.requests', requestLines(language, content, words, day)],
      ['mail.digest.steps', promise(plainLine)(content.steps ?? [])],
      ['mail.digest.reviews', promise(plainLine)(content.reviews ?? [])],
      ['mail.digest.tasks', promise(plainLine)(content.tasks ?? [])],
      ['mail.digest.matches', promise(plainLine)(content.matches ?? [])],
      ['mail.digest.accessReview', accessReviewLines(language, content, this.config.publicUrl)],
      ['mail.digest.assigned', of(content.assigned.map(({ id }) => id)).map((record) => ownedLine(language, record))],
      ['mail.digest.coming', promise((record) => comingLine(language, record))(content.coming)],
    ];
    return {
      subject: formatText(language, 'mail.digest.subject', { day, parts: inShort(language, content) }),
      text: formatText(language, 'mail.digest.text', {
        name: user.name,
        day,
        groups: groups
          .filter(([, lines]) => lines.length > 0)
          .map(([heading, lines]) => group(language, heading, lines))
          .join('\n\n'),
        link: `${this.config.publicUrl}/follow-ups`,
        settings: `${this.config.publicUrl}/settings`,
        municipality: municipalityName(await theMunicipality(this.db), language),
      }),
    };
  }
}

/** What is told of since some later morning; mornings that were kept before have none. */
type Later = 'tasks' | 'matches' | 'clocks' | 'requests' | 'steps' | 'reviews' | 'accessReview';
type StoredContent = Omit<DigestContent, Later> & Partial<Pick<DigestContent, Later>>;

const recordsOf = ({
  late,
  today,
  coming,
  enquiries,
  requests = [],
  steps = [],
  reviews = [],
  tasks = [],
  matches = [],
  assigned,
}: StoredContent) => [
  ...[...late, ...today, ...coming].map((id) => ({ kind: 'follow_up' as const, id })),
  ...[...enquiries, ...steps, ...reviews, ...matches].map((id) => ({ kind: 'enquiry' as const, id })),
  ...requests.map(({ id }) => ({ kind: 'information_request' as const, id })),
  ...tasks.map((id) => ({ kind: 'case_task' as const, id })),
  ...assigned,
];

/** "2 myöhässä, 3 tänään": enough to know before opening. */
function inShort(language: Language, content: StoredContent): string {
  const {
    late,
    today,
    enquiries,
    requests = [],
    steps = [],
    reviews = [],
    tasks = [],
    matches = [],
    assigned,
    coming,
    accessReview,
  } = content;
  const parts = [
    late.length > 0 && formatText(language, 'mail.digest.shortLate', { count: late.length }),
    today.length > 0 && formatText(language, 'mail.digest.shortToday', { count: today.length }),
    enquiries.length > 0 && formatText(language, 'mail.digest.shortEnquiries', { count: enquiries.length }),
    requests.length > 0 && formatText(language, 'mail.digest.shortRequests', { count: requests.length }),
    steps.length + reviews.length > 0 &&
      formatText(language, 'mail.digest.shortSteps', { count: steps.length + reviews.length }),
    tasks.length > 0 && formatText(language, 'mail.digest.shortTasks', { count: tasks.length }),
    matches.length > 0 && formatText(language, 'mail.digest.shortMatches', { count: matches.length }),
    assigned.length > 0 && formatText(language, 'mail.digest.shortAssigned', { count: assigned.length }),
    accessReview != null && formatText(language, 'mail.digest.shortAccessReview'),
  ].filter((part) => part !== false);
  if (parts.length === 0) parts.push(formatText(language, 'mail.digest.shortComing', { count: coming.length }));
  return parts.join(', ');
}

function group(language: Language, heading: TextKey, lines: readonly string[]): string {
  const shown = lines.slice(0, mostOfEach).map((line) => `- ${line}`);
  const rest = lines.length - shown.length;
  if (rest > 0) shown.push(formatText(language, 'mail.digest.more', { count: rest }));
  return [formatText(language, heading), ...shown].join('\n');
}

const plainLine = ({ title, company }: OwnedWords): string => [title, company].filter(Boolean).join(', ');

/** By when the enquiry is to be answered, as it was in the morning. */
function answerLine(language: Language, record: OwnedWords, { clocks = {} }: StoredContent, day: Day): string {
  const clock = clocks[record.id];
  if (clock === undefined) return plainLine(record);
  const words = answerWords({ ...clock, answerDueAt: new Date(clock.answerDueAt) }, day, language);
  const left = 'left' in words ? formatText(language, 'answer-words.left', words.left) : null;
  return `${plainLine(record)}: ${formatText(language, `answer-words.${words.kind}`, { ...words.values, left })}`;
}

/** How long each request still may take. Its number is ours; what is asked stays inside. */
const requestLines = (
  language: Language,
  { requests = [] }: StoredContent,
  words: ReadonlyMap<string, OwnedWords>,
  day: Day,
): string[] =>
  requests.flatMap(({ id, kind, lastDay }) => {
    const days = daysBetween(day, lastDay);
    const left =
      days < 0
        ? formatText(language, 'information-requests.lateBy', { days: -days })
        : formatText(language, 'information-requests.dueIn', { days });
    const title = words.get(id)?.title;
    if (title == null) return [];
    const what = `${formatText(language, `information-requests.kind.${kind}`)} ${title}`;
    return [formatText(language, 'mail.digest.requestLine', { what, left, day: lastDay })];
  });

/** When the last review of access was, and where this year's is made. */
function accessReviewLines(language: Language, { accessReview }: StoredContent, publicUrl: string): string[] {
  if (accessReview == null) return [];
  const { lastCompletedOn, openId } = accessReview;
  const how =
    openId !== null
      ? formatText(language, 'mail.digest.accessReviewOpen')
      : lastCompletedOn === null
        ? formatText(language, 'mail.digest.accessReviewNever')
        : formatText(language, 'mail.digest.accessReviewLast', { day: lastCompletedOn });
  return [`${how}: ${publicUrl}/access-reviews${openId === null ? '' : `/${openId}`}`];
}

const comingLine = (language: Language, record: OwnedWords): string =>
  record.dueOn === null ? plainLine(record) : `${formatDay(record.dueOn, language, 'weekday')}: ${plainLine(record)}`;

const lateLine = (language: Language, record: OwnedWords, day: Day): string =>
  formatText(language, 'mail.digest.lateLine', {
    what: plainLine(record),
    dueOn: record.dueOn,
    days: record.dueOn === null ? 0 : Math.max(0, daysBetween(record.dueOn, day)),
  });
