import { z } from 'zod'
import type { TemplateRecord } from '../../../../shared/contracts/template'
import { DocumentKind } from '../../../../shared/contracts/values'
import { judgeTemplate } from '../../../../shared/domain/report/template-check'
import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

/** What stood in the template when it was added; which kinds it does for is judged from this, again whenever they change. */
const StoredFacts = z.object({
  version: z.literal(1),
  facts: z.object({
    placeholders: z.array(z.string()),
    contentPlaces: z.array(z.enum(['body', 'table', 'textBox', 'control', 'frame'])),
    hasOwnContents: z.boolean(),
    stylesFound: z.array(z.object({ name: z.string(), id: z.string() })),
    stylesAdded: z.array(z.string()),
  }),
})
export type StoredFacts = z.infer<typeof StoredFacts>

type Row = Tables['documentTemplate'] & { byteLength: number }

const rowsSql = `
  SELECT t.*, f.byteLength FROM documentTemplate t JOIN storedFile f ON f.sha256 = t.sha256`

export const factsOf = ({ found }: Pick<Row, 'found'>): StoredFacts['facts'] =>
  StoredFacts.parse(JSON.parse(found)).facts
export const kindsOf = ({ kinds }: Pick<Row, 'kinds'>): DocumentKind[] => z.array(DocumentKind).parse(JSON.parse(kinds))

function toRecord({ found, kinds, ...row }: Row): TemplateRecord {
  const stored = kindsOf({ kinds })
  return { ...row, kinds: stored, check: judgeTemplate(factsOf({ found }), stored) }
}

export const templateRepo = (db: Database) => ({
  /** Newest first. */
  list: (includeArchived: boolean): TemplateRecord[] =>
    db
      .allSql<Row>(
        `${rowsSql} WHERE (:includeArchived = 1 OR t.archivedAt IS NULL) ORDER BY t.archivedAt IS NOT NULL, t.updatedAt DESC, t.id`,
        { includeArchived: includeArchived ? 1 : 0 },
      )
      .map(toRecord),

  /** @throws AppError NOT_FOUND */
  byId: (id: string): { record: TemplateRecord; sha256: string } => {
    const row = db.getSql<Row>(`${rowsSql} WHERE t.id = ?`, id)
    if (row === undefined) {
      throw new AppError({
        code: 'NOT_FOUND',
        userMessage: 'Mallen finns inte längre. Välj en annan under Inställningar, Mallar.',
      })
    }
    return { record: toRecord(row), sha256: row.sha256 }
  },
})
