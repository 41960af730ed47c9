import type { MergeKind, MergeMove } from '@elinvoima/contracts';
import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';
import { titleSql } from './title.js';

export interface MergeView {
  id: string;
  kind: MergeKind;
  survivor: { id: string; title: string };
  merged: { id: string; title: string };
  moves: Partial<Record<MergeMove, number>>;
  /** Columns of the survivor that changed. */
  changed: string[];
  createdAt: Date;
  createdBy: { id: string; name: string } | null;
  undoneAt: Date | null;
  undoneBy: { id: string; name: string } | null;
  kept: string[];
}

const person = (id: string): string =>
  `(select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = ${id})`;
const record = (id: string): string => `jsonb_build_object('id', ${id}, 'title', ${titleSql('m.kind', id)})`;

const columns = `m.id, m.kind, ${record('m.survivor_id')} as survivor, ${record('m.merged_id')} as merged, m.moves,
  array(select jsonb_object_keys(m.fields)) as changed, m.created_at as "createdAt", ${person('m.created_by')} as "createdBy",
  m.undone_at as "undoneAt", ${person('m.undone_by')} as "undoneBy", m.kept`;

/** One page of merges, the newest first. One statement. */
export function listMerges(
  db: Database,
  filter: { kind?: MergeKind; recordId?: string },
  page: PageRequest,
): Promise<Page<MergeView>> {
  const where = new Conditions()
    .addIf(filter.kind, (p) => `m.kind = ${p}`)
    .addIf(filter.recordId, (p) => `${p}::uuid in (m.survivor_id, m.merged_id)`);
  return listPage<MergeView>(
    db,
    {
      select: columns,
      from: 'merges m',
      where,
      id: 'm.id',
      sorts: { createdAt: { expression: 'm.created_at', type: 'timestamptz' } },
      defaultSort: '-createdAt',
    },
    page,
  );
}

export async function mergeView(db: Database, id: string): Promise<MergeView> {
  const [row] = await db.query<MergeView>(`select ${columns} from merges m where m.id = $1`, [id]);
  if (row === undefined) throw new NotFound();
  return row;
}
