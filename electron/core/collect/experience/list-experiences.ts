import type { Experience, ExperienceRow } from '../../../../shared/contracts/experience'
import { stepOf } from '../../../../shared/domain/signal/step'
import type { Handler } from '../../handler'
import { experienceFacts } from '../signal/signal-facts'
import { signalRepo } from '../signal/signal-repo'

type Joined = Experience & Pick<ExperienceRow, 'providerName' | 'unitName' | 'serviceTypeName' | 'reviewNumber'>

export const listExperiences: Handler<'collect.experiences'> = ({ db }, filter) => {
  const { direction } = filter
  const extra =
    direction === null
      ? { sql: '1', parameters: {} }
      : direction === 'notGood'
        ? { sql: "s.direction <> 'good'", parameters: {} }
        : { sql: 's.direction = :direction', parameters: { direction } }
  const page = signalRepo(db, 'experience').page<Joined>(filter, extra)
  return {
    ...page,
    rows: page.rows.map((row) => ({
      ...row,
      step: stepOf('experience', experienceFacts(row)),
      canClose: { ok: true, reasons: [] },
    })),
  }
}
