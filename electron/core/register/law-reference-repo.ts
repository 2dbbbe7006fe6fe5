import type { Output } from '../../../shared/contracts'
import type { Database } from '../../database/database'

type LawReferenceRow = Output<'register.lawReferences'>['rows'][number]

/** Every law reference, or those that hold on a day, by concept. */
export const lawReferences = (db: Database, date: string | null): LawReferenceRow[] =>
  db.allSql(
    `SELECT id, concept, law, reference, validFrom, validTo, status FROM lawReference
     WHERE :date IS NULL OR (coalesce(validFrom, :date) <= :date AND coalesce(validTo, :date) >= :date)
     ORDER BY svSort(concept), validFrom NULLS FIRST, svSort(law), id`,
    { date },
  )
