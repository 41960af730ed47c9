/** Logs what just happened with a company: who, how, when, what about. Open over any page, and beside the first one. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { LogPrefill } from '../../actions/log.js';
import { rememberUsed } from '../../company-index/used-companies.js';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import { showToast } from '../../ui/toast.js';
import { PeopleAtHand, RecentCompanies } from './at-hand.js';
import { inputOf, missingOf, newDraft, type InteractionDraft } from './interaction-draft.js';
import { InteractionFields } from './interaction-fields.js';
import { logInteraction, topicsQuery, useRereadInteractions } from './interactions.api.js';
import { EnquiryAtHand } from './enquiry-at-hand.js';
import { keepDraft, keptDraft, lastType, rememberType } from './kept-draft.js';
import { BringInMail } from './mail-drop.js';
import { LineField } from './line-field.js';
import { suggestionsFor } from './line-suggestions.js';
import { LoggedTheSameDay } from './logged-the-same-day.js';
import { begin, heldTogether, isBegun, type Field, type QuickLogDraft } from './quick-log-draft.js';
import { Understood } from './understood.js';
import { useLastTime } from './use-last-time.js';
import { useLine, useUnhurried } from './use-line.js';

interface QuickLogProps {
  readonly prefill: LogPrefill;
  /** After saving, and when it is given up. Without it the form stays open and begins anew. */
  readonly onDone?: () => void;
}

/** A repeated try of the same words carries the same key, so that a lost answer does not log twice. */
function useTryKey(): (words: string) => string {
  const last = useRef({ words: '', key: '' });
  return (words) => {
    if (last.current.words !== words) last.current = { words, key: crypto.randomUUID() };
    return last.current.key;
  };
}

export function QuickLog({ prefill, onDone }: QuickLogProps): ReactNode {
  const { t, language } = useTexts();
  const { user } = useSession();
  const may = useMay();
  const navigate = useNavigate();
  const reread = useRereadInteractions();
  const tryKey = useTryKey();
  const lineInput = useRef<HTMLInputElement>(null);
  // What was begun from a record waits there, and is not lost to what is begun elsewhere.
  const about = [
    ...(prefill.companies ?? []),
    ...(prefill.contacts ?? []),
    ...(prefill.enquiry ? [prefill.enquiry] : []),
  ].map(({ id }) => id);
  const form = [user.id, ...(onDone ? about : ['beside'])].join('.');
  const fresh = (next: LogPrefill = {}) => begin(newDraft(next, { id: user.id, name: user.name }, lastType()));
  const [kept] = useState(() => (prefill.occurredAt === undefined ? keptDraft(form) : null));
  const [draft, setDraft] = useState<QuickLogDraft>(() => kept ?? fresh(prefill));
  const [isReturned, setReturned] = useState(kept !== null);
  const [round, setRound] = useState(0);
  const [wasTried, setTried] = useState(false);
  const topics = useQuery(topicsQuery).data;
  const shown = useUnhurried(draft);
  const { reading, people, companies, read } = useLine(shown);
  const whole = useMemo(() => heldTogether(shown, reading), [shown, reading]);
  const suggestions = useMemo(
    () => (whole.companies.length > 0 ? { records: [], start: 0 } : suggestionsFor(reading, companies)),
    [whole.companies, reading, companies],
  );
  useEffect(() => keepDraft(form, isBegun(draft) ? draft : null), [form, draft]);
  /** Fills fields without speaking against the line. */
  const put = (part: Partial<InteractionDraft>) =>
    setDraft((current) => ({ ...current, fields: { ...current.fields, ...part } }));
  useLastTime(round === 0 && kept === null ? prefill : {}, draft, put);

  const change = useCallback(
    (part: Partial<InteractionDraft>) =>
      setDraft((current) => ({
        ...current,
        fields: { ...current.fields, ...part },
        touched: [...new Set([...current.touched, ...(Object.keys(part) as Field[])])],
      })),
    [],
  );
  const takeCompany = useCallback(
    (company: PickerRecord, line?: string) => {
      setDraft((current) => ({
        ...current,
        line: line ?? current.line,
        fields: { ...current.fields, companies: [...whole.companies.filter(({ id }) => id !== company.id), company] },
      }));
      lineInput.current?.focus();
    },
    [whole],
  );
  const startOver = (next: LogPrefill = {}) => {
    setDraft(fresh(next));
    setReturned(false);
    setTried(false);
    save.reset();
    setRound(round + 1);
  };
  const save = useMutation({
    mutationFn: async ({ logged, occurredAt }: { logged: InteractionDraft; occurredAt: string; goOn: boolean }) => {
      const body = inputOf(logged, occurredAt);
      return logInteraction(body, tryKey(JSON.stringify(body)), logged);
    },
    onSuccess: async ({ id, likelyDuplicates: [duplicate], status }, { logged, goOn }) => {
      keepDraft(form, null);
      rememberType(logged.type);
      rememberUsed(logged.companies.map((company) => ({ id: company.id, place: companies.index?.get(company.id) })));
      companies.reorder();
      const openId = duplicate?.id ?? id;
      showToast({
        text: duplicate
          ? t('interactions.likelyDuplicate', { subject: duplicate.subject })
          : t(id === null ? 'offline.kept' : status === 'draft' ? 'interactions.savedDraft' : 'interactions.saved'),
        ...(openId !== null && {
          action:
            // After a visit the next thing to write down is what the company needs.
            logged.type === 'visit' && !duplicate && status === 'complete' && may('needs-assessments.write')
              ? {
                  label: t('needs-assessments.fill'),
                  run: () => void navigate({ to: '/needs-assessments/new', search: { interaction: openId } }),
                }
              : {
                  label: t('shell.action.open'),
                  run: () => void navigate({ to: '/interactions/$id', params: { id: openId } }),
                },
        }),
      });
      if (goOn || !onDone) startOver();
      else onDone();
      await reread();
    },
  });
  const submit = (goOn: boolean) => {
    setTried(true);
    const now = read(draft);
    const logged = namedWhole(heldTogether(draft, now), t);
    if (logged.occurredAt !== null && missingOf(logged).length === 0 && openQuestions(draft, now).length === 0)
      save.mutate({ logged, occurredAt: logged.occurredAt, goOn });
  };
  const problems = useMemo(
    () =>
      wasTried
        ? [
            ...openQuestions(shown, reading)
              .map(() => ({ pointer: '/line', text: 'interactions.answerFirst' }) as const)
              .slice(0, 1),
            ...missingOf(namedWhole(whole, t)),
          ].map(({ pointer, text }) => ({ pointer, code: 'required', message: t(text) }))
        : [],
    [wasTried, shown, reading, whole, t],
  );
  // Made once for what it shows: a key pressed in the line does not draw all fields anew before it is seen.
  const below = useMemo(
    () => (
      <>
        <Understood
          reading={reading}
          touched={shown.touched}
          topicName={(code) => topics?.find((topic) => topic.code === code)?.name[language] ?? code}
          onIgnore={(key) => setDraft((current) => ignoring(current, key))}
          onChoose={(key, id) => setDraft((current) => ({ ...current, chosen: { ...current.chosen, [key]: id } }))}
        />
        {whole.companies.length === 0 && reading.questions.length === 0 && (
          <RecentCompanies companies={companies} onTake={takeCompany} />
        )}
        <InteractionFields
          key={round}
          draft={whole}
          change={change}
          subjectWithout={shown.line === '' ? undefined : t(`interactions.type.${whole.type}`)}
          afterCompanies={
            <>
              {whole.enquiry && <EnquiryAtHand enquiry={whole.enquiry} onLeave={() => change({ enquiry: null })} />}
              <PeopleAtHand people={people} chosen={whole.contacts} onChange={(contacts) => change({ contacts })} />
              <LoggedTheSameDay draft={whole} onLeave={onDone} />
            </>
          }
          withFollowUp
        />
        <BringInMail {...(onDone && { onOpened: onDone })} />
      </>
    ),
    [reading, shown, whole, people, companies, topics, language, t, round, change, takeCompany, onDone],
  );

  return (
    <FormLayout
      onSubmit={() => submit(false)}
      submitLabel={t('interactions.log')}
      isPending={save.isPending}
      error={save.error}
      problems={problems}
      hasButtonsInSight={onDone !== undefined}
      {...(onDone && {
        extra: (
          <Button variant="quiet" isDisabled={save.isPending} onPress={() => submit(true)}>
            {t('interactions.saveAndNext')}
          </Button>
        ),
      })}
    >
      {isReturned && (
        <Notice
          action={
            <Button size="s" onPress={() => startOver(prefill)}>
              {t('interactions.startOver')}
            </Button>
          }
        >
          {t('interactions.draftReturned')}
        </Notice>
      )}
      <LineField
        key={`line ${round}`}
        ref={lineInput}
        value={draft.line}
        onChange={(line) => setDraft((current) => ({ ...current, line }))}
        suggestions={suggestions}
        suggestNow={() => (whole.companies.length > 0 ? suggestions : suggestionsFor(read(draft), companies))}
        isBehind={shown.line !== draft.line}
        onTake={takeCompany}
        autoFocus={onDone !== undefined || round > 0}
      />
      {below}
    </FormLayout>
  );
}

/** Almost nothing is required: what has no subject is called by its kind. */
function namedWhole(whole: InteractionDraft, t: ReturnType<typeof useTexts>['t']): InteractionDraft {
  return whole.subject.trim() === '' ? { ...whole, subject: t(`interactions.type.${whole.type}`) } : whole;
}

/** An answered question is asked again; anything else is what it was not taken for. */
function ignoring(draft: QuickLogDraft, key: string): QuickLogDraft {
  if (!Object.hasOwn(draft.chosen, key)) return { ...draft, ignored: [...draft.ignored, key] };
  const { [key]: _answer, ...chosen } = draft.chosen;
  return { ...draft, chosen };
}

/** A field filled by hand has answered for the line. */
const openQuestions = ({ touched }: QuickLogDraft, { questions }: ReturnType<typeof useLine>['reading']) =>
  questions.filter(({ kind }) => !touched.includes(kind === 'company' ? 'companies' : 'contacts'));
