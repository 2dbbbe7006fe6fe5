import type { Todo } from '../../../../shared/contracts/act'
import { analysisPath } from '../../../../shared/domain/event-analysis/path'
import { todo } from '../../../../shared/domain/todo'
import { analysedNames } from '../../../../shared/text/lex-names'
import type { Database } from '../../../database/database'
import { lateMeasures } from './analysis-repo'

/** Measures in händelseanalyser whose day has passed. */
export const analysisTodos = (db: Database, committeeId: string | null, today: string): Todo[] =>
  lateMeasures(db, committeeId, today).map(({ id, kind, recordId, number, measure, dueOn }) => {
    const subject = `${analysedNames[kind]} ${number}`
    const sentence = `${subject}: åtgärden ”${measure.replace(/\.$/u, '')}” i händelseanalysen skulle vara klar ${dueOn}.`
    return todo(
      { id: `eventCause-${id}`, subject, sentence, action: 'Öppna', path: analysisPath(kind, recordId) },
      dueOn,
      today,
    )
  })
