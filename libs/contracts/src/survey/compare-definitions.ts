import { languages, type Language } from '../language.js';
import type { LocalText, Question, SurveyDefinition } from './definition.js';

/** Which words of a question were changed. */
export type QuestionPart = 'text' | 'help' | 'endLabels' | 'options';

/** What has changed in a questionnaire between two versions, one thing each. */
export type DefinitionChange =
  | { readonly kind: 'words'; readonly of: 'title' | 'intro' | 'thanks'; readonly languages: readonly Language[] }
  | { readonly kind: 'retention'; readonly before: number; readonly after: number }
  | { readonly kind: 'sections' }
  | { readonly kind: 'order' }
  | { readonly kind: 'added' | 'removed'; readonly question: Question }
  | {
      readonly kind: 'question-words';
      readonly question: Question;
      readonly before: Question;
      readonly parts: readonly QuestionPart[];
      readonly languages: readonly Language[];
    }
  | {
      readonly kind: 'options';
      readonly question: Question;
      readonly added: readonly LocalText[];
      readonly removed: readonly LocalText[];
    }
  | { readonly kind: 'condition' | 'required' | 'metric' | 'type' | 'section'; readonly question: Question };

const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** As text with sorted members: a database gives them back in an order of its own. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
        : each,
    ) ?? ''
  );
}

const differingLanguages = (before: LocalText | undefined, after: LocalText | undefined): Language[] =>
  languages.filter((language) => (before?.[language] ?? '') !== (after?.[language] ?? ''));

function wordsChange(before: Question, after: Question): DefinitionChange[] {
  const changed = new Set<Language>();
  const parts: QuestionPart[] = [];
  const compare = (part: QuestionPart, ...pairs: [LocalText | undefined, LocalText | undefined][]): void => {
    const differing = pairs.flatMap(([one, other]) => differingLanguages(one, other));
    if (differing.length > 0) parts.push(part);
    for (const language of differing) changed.add(language);
  };
  compare('text', [before.text, after.text]);
  compare('help', [before.help, after.help]);
  compare('endLabels', [before.endLabels?.low, after.endLabels?.low], [before.endLabels?.high, after.endLabels?.high]);
  // Options that came or went are a change of their own; here are those that are called otherwise now.
  compare(
    'options',
    ...(after.options ?? []).flatMap(({ code, text }): [LocalText | undefined, LocalText | undefined][] => {
      const old = before.options?.find((option) => option.code === code);
      return old ? [[old.text, text]] : [];
    }),
  );
  if (parts.length === 0) return [];
  const inOrder = languages.filter((language) => changed.has(language));
  return [{ kind: 'question-words', question: after, before, parts, languages: inOrder }];
}

function questionChanges(before: Question, after: Question): DefinitionChange[] {
  const gone = (of: Question, from: Question): LocalText[] =>
    (of.options ?? [])
      .filter(({ code }) => !from.options?.some((option) => option.code === code))
      .map(({ text }) => text);
  const [added, removed] = [gone(after, before), gone(before, after)];
  return [
    ...wordsChange(before, after),
    ...(added.length + removed.length > 0 ? [{ kind: 'options', question: after, added, removed } as const] : []),
    ...(before.type === after.type ? [] : [{ kind: 'type', question: after } as const]),
    ...(same(before.showIf, after.showIf) ? [] : [{ kind: 'condition', question: after } as const]),
    ...((before.required ?? false) === (after.required ?? false)
      ? []
      : [{ kind: 'required', question: after } as const]),
    ...(before.metricKey === after.metricKey ? [] : [{ kind: 'metric', question: after } as const]),
    ...(before.section === after.section ? [] : [{ kind: 'section', question: after } as const]),
  ];
}

/** Everything that differs, in the order in which it is met on the page; removed questions last. */
export function compareDefinitions(before: SurveyDefinition, after: SurveyDefinition): DefinitionChange[] {
  const old = new Map(before.questions.map((question) => [question.key, question]));
  const stay = after.questions.filter(({ key }) => old.has(key)).map(({ key }) => key);
  const stood = before.questions.map(({ key }) => key).filter((key) => stay.includes(key));
  return [
    ...(['title', 'intro', 'thanks'] as const).flatMap((of): DefinitionChange[] => {
      const differing = differingLanguages(before[of], after[of]);
      return differing.length === 0 ? [] : [{ kind: 'words', of, languages: differing }];
    }),
    ...(before.retentionMonths === after.retentionMonths
      ? []
      : [{ kind: 'retention', before: before.retentionMonths, after: after.retentionMonths } as const]),
    ...(same(before.sections ?? [], after.sections ?? []) ? [] : [{ kind: 'sections' } as const]),
    ...(same(stay, stood) ? [] : [{ kind: 'order' } as const]),
    ...after.questions.flatMap((question): DefinitionChange[] => {
      const earlier = old.get(question.key);
      return earlier ? questionChanges(earlier, question) : [{ kind: 'added', question }];
    }),
    ...before.questions
      .filter(({ key }) => !after.questions.some((question) => question.key === key))
      .map((question) => ({ kind: 'removed', question }) as const),
  ];
}

/** Words by which a person understands what is asked; help does not change what the answer means. */
const meaningful: ReadonlySet<QuestionPart> = new Set(['text', 'endLabels', 'options']);

/**
 * The questions that keep their key although what is asked was put in other words. Whether it is a correction, so that the series
 * goes on, or another meaning, so that it must be cut, only a person can say.
 */
export function questionsToDecide(before: SurveyDefinition, after: SurveyDefinition): string[] {
  return compareDefinitions(before, after).flatMap((change) =>
    change.kind === 'question-words' && change.parts.some((part) => meaningful.has(part)) ? [change.question.key] : [],
  );
}
