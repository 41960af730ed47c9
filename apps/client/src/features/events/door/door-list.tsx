/** Everybody who may come, each a broad line to tap: a tick is here, another tap takes it back. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Tag } from '../../../ui/marks.js';
import { doorGroups, wordsOf } from './door-people.js';
import type { DoorPerson } from './door.api.js';
import styles from './door.module.css';

interface DoorGroupsProps {
  readonly people: readonly DoorPerson[];
  readonly isReadOnly: boolean;
  readonly onTap: (person: DoorPerson) => void;
}

export function DoorGroups({ people, isReadOnly, onTap }: DoorGroupsProps): ReactNode {
  const { t } = useTexts();
  return doorGroups.map((group) => {
    const members = people.filter(({ state }) => state === group);
    if (members.length === 0) return null;
    const title = t(`events.door.${group}`);
    return (
      <section key={group} aria-label={title}>
        <h2 className={styles.group}>{title}</h2>
        <ul role="list" className={styles.lines}>
          {members.map((person) => (
            <DoorLine key={person.id} person={person} isReadOnly={isReadOnly} onTap={() => onTap(person)} />
          ))}
        </ul>
      </section>
    );
  });
}

interface DoorLineProps {
  readonly person: DoorPerson;
  readonly isReadOnly: boolean;
  readonly onTap: () => void;
}

function DoorLine({ person, isReadOnly, onTap }: DoorLineProps): ReactNode {
  const { t } = useTexts();
  const words = wordsOf(person);
  return (
    <li className={styles.line} data-present={person.present || undefined}>
      <label className={styles.who}>
        <span className={styles.box}>
          <input type="checkbox" checked={person.present} disabled={isReadOnly} onChange={onTap} />
          <Check aria-hidden />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{words.title}</span>
          {words.person && <span className={styles.person}>{words.person}</span>}
        </span>
        {person.companyName && <Tag>{t('events.door.unlinked')}</Tag>}
        {person.firstTime && <Tag tone="accent">{t('events.firstTime')}</Tag>}
      </label>
    </li>
  );
}
