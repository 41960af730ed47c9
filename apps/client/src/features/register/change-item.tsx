/** One thing that the register says: what was, what is, since when; a press takes it in or passes it over, undo in the row. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowRight, Check, Phone, Undo2, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { openLog } from '../../actions/log.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/marks.js';
import { showToast } from '../../ui/toast.js';
import { isArrival, toneOf, useChangeWords } from './change-words.js';
import { ignoreChange, reopenChange, takeChange, type RegisterChange } from './register.api.js';
import styles from './register.module.css';

interface ChangeItemProps {
  readonly change: RegisterChange;
  /** Among those to be called: calling is what the row is for. */
  readonly toCall: boolean;
}

export function ChangeItem({ change: told, toCall }: ChangeItemProps): ReactNode {
  const { t, formats } = useTexts();
  // The row stays where it is after the press, so that it can be undone; the list is read anew when it is opened again.
  const [change, setChange] = useState(told);
  const { company, kind, title, businessId, state } = change;
  return (
    <li className={styles.item} data-decided={state === 'open' || toCall ? undefined : true}>
      <div className={styles.what}>
        <p className={styles.head}>
          <strong>
            {company ? (
              <Link to="/companies/$id" params={{ id: company.id }}>
                {company.name}
              </Link>
            ) : (
              title
            )}
          </strong>
          <span className={styles.quiet}>{businessId}</span>
          <Tag tone={toneOf(kind)}>{t(`register-changes.kind.${kind}`)}</Tag>
        </p>
        <Told change={change} />
        <p className={styles.quiet}>
          {t('register-changes.seen', { on: change.seenAt })}
          {change.decidedAt &&
            !toCall &&
            ` · ${t(`register-changes.state.${state}`)} ${formats.relativeDay(change.decidedAt)}`}
          {change.decidedBy && !toCall && `, ${change.decidedBy.name}`}
          {toCall &&
            company &&
            ` · ${change.lastMetOn ? t('register-changes.lastMet', { on: change.lastMetOn }) : t('register-changes.neverMet')}`}
        </p>
      </div>
      <Deeds change={change} toCall={toCall} onChange={setChange} />
    </li>
  );
}

function Told({ change }: { readonly change: RegisterChange }): ReactNode {
  const { t } = useTexts();
  const words = useChangeWords();
  // A newcomer that is ours already, moved here: both its addresses are known.
  if (isArrival(change.kind) && Object.keys(change.from).length === 0) return <p>{words.newcomer(change)}</p>;
  return (
    <p className={styles.told}>
      <span>
        <span className={styles.quiet}>{t('register-changes.ours')} </span>
        {words.before(change)}
      </span>
      <ArrowRight aria-hidden className={styles.arrow} />
      <span>
        <span className={styles.quiet}>{t('register-changes.registers')} </span>
        {words.after(change)}
      </span>
    </p>
  );
}

function Deeds({
  change,
  toCall,
  onChange,
}: ChangeItemProps & { readonly onChange: (change: RegisterChange) => void }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const queryClient = useQueryClient();
  const settle = async (next: RegisterChange): Promise<void> => {
    onChange(next);
    await Promise.all(
      [['register-changes', 'summary'], ['companies'], ['home']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
  };
  const take = useMutation({
    mutationFn: () => takeChange(change.id),
    onSuccess: async ({ outcome, change: next }) => {
      if (outcome === 'outdated') showToast({ text: t('register-changes.outdated') });
      await settle(next);
    },
  });
  const ignore = useMutation({ mutationFn: () => ignoreChange(change.id), onSuccess: settle });
  const reopen = useMutation({ mutationFn: () => reopenChange(change.id), onSuccess: settle });
  const failed = take.error ?? ignore.error ?? reopen.error;
  const name = change.company?.name ?? change.title;
  const { company } = change;
  return (
    <div className={styles.deeds}>
      {failed && <p role="alert">{failed.message}</p>}
      {may('register-changes.write') && change.state === 'open' && (
        <>
          <Button
            variant={toCall ? 'secondary' : 'primary'}
            size="s"
            icon={<Check />}
            isPending={take.isPending}
            onPress={() => take.mutate()}
          >
            {t(isArrival(change.kind) && !company ? 'register-changes.add' : 'register-changes.take')}
            <span className="visually-hidden"> {name}</span>
          </Button>
          {!toCall && (
            <Button variant="quiet" size="s" icon={<X />} isPending={ignore.isPending} onPress={() => ignore.mutate()}>
              {t('register-changes.ignore')}
              <span className="visually-hidden"> {name}</span>
            </Button>
          )}
        </>
      )}
      {may('register-changes.write') && change.state === 'ignored' && (
        <Button variant="quiet" size="s" icon={<Undo2 />} isPending={reopen.isPending} onPress={() => reopen.mutate()}>
          {t('register-changes.undo')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
      {toCall && company && (
        <Button
          variant="primary"
          size="s"
          icon={<Phone />}
          onPress={() =>
            openLog({ companies: [{ id: company.id, name: company.name }], type: 'call', direction: 'outbound' })
          }
        >
          {t('register-changes.logCall')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
    </div>
  );
}
