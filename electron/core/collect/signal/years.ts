import { signalYears, type YearsOf } from '../../../../shared/domain/signal/years'
import type { Handler } from '../../handler'
import { yearsRepo } from './years-repo'

const seriesOf: Record<'feedback' | 'deviation', YearsOf> = {
  feedback: { series: ['klagomål', 'synpunkt', 'beröm'], types: true },
  deviation: { series: ['avvikelser'], types: false },
}

/** Year by year, register and Historik joined. */
export const listSignalYears: Handler<'collect.signalYears'> = ({ db }, { register, committeeId, year }) => {
  const repo = yearsRepo(db, committeeId)
  const of = seriesOf[register]
  return {
    ...signalYears(repo.counted(register), repo.history(of.series), of, year),
    historyOfAll: repo.yearsOfAll(of.series),
  }
}
