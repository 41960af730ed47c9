/** What a typed line is understood to say. */
import type { Day, InteractionType, Language } from '@elinvoima/contracts';
import type { CompanyIndex, CompanyOrder } from '../../../company-index/company-index.js';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** What tells two of the same name apart. */
  readonly meta?: string | undefined;
}

interface Words {
  /** The same words meant the same way have the same key: by it a person takes a part away or says which one is meant. */
  readonly key: string;
  readonly text: string;
  /** Its place in the line. */
  readonly start: number;
  readonly end: number;
}

export interface WhoPart extends Words {
  readonly kind: 'company' | 'contact';
  /** Null while several fit and nobody has said which. */
  readonly id: string | null;
  readonly options: readonly Option[];
}

export interface FollowUpPart extends Words {
  readonly kind: 'follow-up';
  readonly title: string;
  readonly dueOn: Day | null;
}

export type Part =
  | WhoPart
  | FollowUpPart
  | (Words & { readonly kind: 'type'; readonly type: InteractionType })
  | (Words & { readonly kind: 'topic'; readonly code: string })
  | (Words & { readonly kind: 'day'; readonly day: Day })
  | (Words & { readonly kind: 'time'; readonly time: string })
  | (Words & { readonly kind: 'duration'; readonly minutes: number });

export interface Reading {
  /** In the order of the line. */
  readonly parts: readonly Part[];
  readonly type: InteractionType | null;
  readonly companies: readonly Option[];
  readonly contacts: readonly Option[];
  readonly topics: readonly string[];
  readonly day: Day | null;
  /** `14:05`. */
  readonly time: string | null;
  readonly durationMinutes: number | null;
  readonly followUp: { readonly title: string; readonly dueOn: Day | null } | null;
  /** Everything that was not understood, and the words of a topic, which say what it was about. */
  readonly subject: string;
  /** The words at the end that nothing has been made of yet: a company's name may be on its way. */
  readonly tail: readonly { readonly raw: string; readonly start: number }[];
  /** Names that fit several: nothing is logged before somebody has said which. */
  readonly questions: readonly WhoPart[];
}

export interface LineContext {
  readonly language: Language;
  readonly today: Day;
  /** Null while the names have not come. */
  readonly index: CompanyIndex | null;
  readonly order?: CompanyOrder;
  readonly topics: readonly { readonly code: string; readonly name: Readonly<Record<Language, string>> }[];
  /** People who may be meant by a first name: those of the companies at hand. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly companyIds: readonly string[] }[];
  /** Companies that are already chosen: then a lone word is not taken for another. */
  readonly knownCompanyIds?: readonly string[];
  /** Keys of parts that the person has said are not so. */
  readonly ignored?: ReadonlySet<string>;
  /** The person's answers: key of a part to the id that is meant. */
  readonly chosen?: ReadonlyMap<string, string>;
}
