import { z } from 'zod'
import { DeviationRuleSchema, type Question } from '../../../../shared/contracts/questionnaire'
import type { DeviationRule } from '../../../../shared/domain/questionnaire/rule'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type Row = Tables['questionnaireQuestion']

/** The stored form carries its version: questionnaires are read for as long as their answers are kept. */
const StoredRule = DeviationRuleSchema.extend({ v: z.literal(1) })
const StoredChoices = z.object({ v: z.literal(1), choices: z.array(z.string()) })

export const storedRule = (rule: DeviationRule | null): string | null =>
  rule === null ? null : JSON.stringify({ v: 1, test: rule.test, value: rule.value })
export const storedChoices = (choices: readonly string[]): string | null =>
  choices.length === 0 ? null : JSON.stringify({ v: 1, choices })

export const toQuestion = (row: Row): Question => {
  const rule = row.rule === null ? null : StoredRule.parse(JSON.parse(row.rule))
  return {
    ...row,
    required: row.required === 1,
    choices: row.choices === null ? [] : StoredChoices.parse(JSON.parse(row.choices)).choices,
    rule: rule === null ? null : { test: rule.test, value: rule.value },
  }
}

/** The questions in the order they are asked. */
export const questionsOf = (db: Database, questionnaireId: string): Question[] =>
  db
    .allSql<Row>('SELECT * FROM questionnaireQuestion WHERE questionnaireId = ? ORDER BY position, id', questionnaireId)
    .map(toQuestion)

/** Areas in use, the latest used first. */
export const areasInUse = (db: Database): string[] =>
  db
    .allSql<{ area: string }>(
      `SELECT area FROM questionnaireQuestion WHERE area IS NOT NULL GROUP BY nameKey(area) ORDER BY svSort(area)`,
    )
    .map(({ area }) => area)
