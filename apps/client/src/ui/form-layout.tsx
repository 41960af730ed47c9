/**
 * A form: fields in one column (two where there is room), what the API refused in a summary that leads to the fields,
 * and its buttons. Ctrl+Enter saves from anywhere inside.
 */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { FieldProblem } from '../api/problem.js';
import { isNetworkFailure, isProblem } from '../api/problem.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import { FormContext, type FormFields } from './form-context.js';
import styles from './form-layout.module.css';
import { Notice } from './notice.js';

export interface FormLayoutProps {
  readonly onSubmit: () => void;
  readonly submitLabel: string;
  /** Sending cannot be taken back: the button is red. */
  readonly isDanger?: boolean;
  readonly isPending?: boolean;
  readonly onCancel?: () => void;
  /** What the last try ended in: a ProblemError's `errors` go to the fields, the rest above them. */
  readonly error?: unknown;
  /** Faults found before sending, in the same shape as the API's. */
  readonly problems?: readonly FieldProblem[];
  /** Two columns where the form is wide enough; a child with `data-span="all"` takes the whole row. */
  readonly columns?: 1 | 2;
  /** The buttons stay in sight at the foot while the fields scroll: where saving must be a press away. */
  readonly hasButtonsInSight?: boolean;
  /** Beside the buttons: a further action. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

interface Registered {
  readonly id: string;
  readonly label: string;
}

const noProblems: readonly FieldProblem[] = [];

export function FormLayout(props: FormLayoutProps): ReactNode {
  const {
    onSubmit,
    submitLabel,
    isDanger = false,
    isPending = false,
    onCancel,
    error,
    problems = noProblems,
    columns = 1,
    extra,
    hasButtonsInSight = false,
  } = props;
  const { t } = useTexts();
  const [fields, setFields] = useState<ReadonlyMap<string, Registered>>(new Map());
  const summary = useRef<HTMLDivElement>(null);
  const fromApi = isProblem(error) ? error.errors : noProblems;
  const all = useMemo(() => [...problems, ...fromApi], [problems, fromApi]);

  const register = useCallback<FormFields['register']>((name, field) => {
    setFields((known) => new Map(known).set(name, field));
    return () =>
      setFields((known) => {
        const rest = new Map(known);
        if (rest.get(name)?.id === field.id) rest.delete(name);
        return rest;
      });
  }, []);
  const context = useMemo<FormFields>(
    () => ({ register, errorOf: (name) => all.find((problem) => fieldOf(problem, fields) === name)?.message }),
    [register, all, fields],
  );
  // Once after each try: nobody is taken from the field they are mending.
  const awaitsVerdict = useRef(false);
  useEffect(() => {
    if (!awaitsVerdict.current || isPending || (all.length === 0 && !error)) return;
    awaitsVerdict.current = false;
    summary.current?.focus();
  });

  return (
    <FormContext value={context}>
      {/* Ctrl+Enter is a shortcut beside the form's own button. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        className={styles.form}
        noValidate
        aria-busy={isPending || undefined}
        onSubmit={(event) => {
          event.preventDefault();
          // A portal's form (a dialog opened from this one) bubbles here in React, not in the page.
          event.stopPropagation();
          if (isPending) return;
          awaitsVerdict.current = true;
          onSubmit();
        }}
        // On the way down: a button would keep the key for itself.
        onKeyDownCapture={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.stopPropagation();
            event.currentTarget.requestSubmit();
          }
        }}
      >
        {(all.length > 0 || Boolean(error)) && (
          <div ref={summary} tabIndex={-1} role="alert" className={styles.summary}>
            <Notice
              tone="red"
              title={all.length > 0 ? t('shell.field.errorSummary', { count: all.length }) : undefined}
            >
              {all.length > 0 ? (
                <ul className={styles.faults}>
                  {all.map((problem) => (
                    <Fault
                      key={problem.pointer + problem.code}
                      problem={problem}
                      field={fields.get(fieldOf(problem, fields))}
                    />
                  ))}
                </ul>
              ) : (
                (saveFailure(error) ?? t(isNetworkFailure(error) ? 'ui.error.network' : 'shell.state.saveFailed'))
              )}
            </Notice>
          </div>
        )}
        <div className={styles.fields} data-columns={columns}>
          {props.children}
        </div>
        <div className={styles.buttons} data-in-sight={hasButtonsInSight || undefined}>
          <Button type="submit" variant={isDanger ? 'danger' : 'primary'} isPending={isPending}>
            {submitLabel}
          </Button>
          {onCancel && (
            <Button variant="secondary" onPress={onCancel}>
              {t('shell.action.cancel')}
            </Button>
          )}
          {extra && <span className={styles.extra}>{extra}</span>}
        </div>
      </form>
    </FormContext>
  );
}

/** The field that a fault belongs to: the one named by the whole pointer (`requirement/areaMax`), else by its beginning. */
function fieldOf({ pointer }: FieldProblem, fields: ReadonlyMap<string, Registered>): string {
  const parts = pointer.split('/').slice(1);
  const names = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  return names.find((name) => fields.has(name)) ?? parts[0] ?? '';
}

function saveFailure(error: unknown): string | undefined {
  if (!isProblem(error) || error.status >= 500) return undefined;
  return error.detail ?? error.title;
}

function Fault({
  problem,
  field,
}: {
  readonly problem: FieldProblem;
  readonly field: Registered | undefined;
}): ReactNode {
  if (!field) return <li>{problem.message}</li>;
  return (
    <li>
      <a
        href={`#${field.id}`}
        onClick={(event) => {
          event.preventDefault();
          const control = document.getElementById(field.id);
          control?.scrollIntoView({ block: 'center' });
          control?.focus();
        }}
      >
        {field.label}: {problem.message}
      </a>
    </li>
  );
}

/** A heading over some fields of a long form. */
export function FormSection({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={styles.section} data-span="all">
      <h2 className={styles.sectionTitle}>{title}</h2>
      <div className={styles.fields} data-columns={2}>
        {children}
      </div>
    </section>
  );
}
