import type { Handler } from '../../handler'
import { newestRisks } from './process-repo'

export const linkableRisks: Handler<'analyse.linkableRisks'> = ({ db }) => ({
  rows: newestRisks(db).map(({ id, number, event, year, name }) => ({
    id,
    label: `${number}. ${event}`,
    analysis: `${name ?? 'Riskanalys'} ${year}`,
  })),
})
