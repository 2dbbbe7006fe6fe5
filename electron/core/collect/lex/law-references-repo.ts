import type { LawReference } from '../../../../shared/domain/law-reference'
import type { Database } from '../../../database/database'

/** Every reference of a concept, whatever day it holds: 'lex Sarah'. */
export const lawReferencesOf = (db: Database, concept: string): LawReference[] =>
  db.allSql('SELECT * FROM lawReference WHERE nameKey(concept) = nameKey(?) ORDER BY svSort(law) DESC', concept)
