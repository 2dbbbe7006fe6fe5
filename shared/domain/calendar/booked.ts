import type { ReviewStatus } from '../../contracts/values'
import type { DatedVisit } from './clashes'

type Calendared = Omit<DatedVisit, 'name' | 'visitOn'> & {
  number: string
  provider: string | null
  status: ReviewStatus
  visitOn: string | null
}

/** To come and on a day, named as a sentence names them: what is carried out can't clash any more. */
export const bookedVisits = (visits: readonly Calendared[]): DatedVisit[] =>
  visits.flatMap((visit) =>
    visit.visitOn === null || visit.status !== 'planned'
      ? []
      : [{ ...visit, visitOn: visit.visitOn, name: visit.provider ?? `granskning ${visit.number}` }],
  )
