import type { ProjectStatus } from '../contracts/collect-values'
import type { IsoDate } from './iso-date'

interface ProjectDays {
  startsOn: IsoDate | null
  endsOn: IsoDate | null
  status: ProjectStatus
}

/** What is pointed out of a project whose words and days do not agree; null when they do. */
export function projectWarning({ startsOn, endsOn, status }: ProjectDays, today: IsoDate): string | null {
  const isOpen = status === 'planned' || status === 'ongoing'
  if (isOpen && endsOn !== null && endsOn < today) {
    return status === 'ongoing'
      ? `Skulle vara klart ${endsOn} och pågår än.`
      : `Skulle vara klart ${endsOn} och är inte påbörjat.`
  }
  if (status === 'planned' && startsOn !== null && startsOn < today) return `Skulle ha börjat ${startsOn}.`
  return null
}

/** What is wrong with a project, by field: it ends after it begins, and what is over has a result. */
export function projectErrors({
  startsOn,
  endsOn,
  status,
  result,
}: ProjectDays & { result: string | null }): Partial<Record<'endsOn' | 'result', string>> {
  return {
    ...(startsOn !== null && endsOn !== null && endsOn < startsOn
      ? { endsOn: `Slutet ligger före början ${startsOn}. Rätta ett av datumen.` }
      : {}),
    ...(status === 'done' && (result ?? '').trim() === ''
      ? { result: 'Skriv vad projektet ledde till innan det sätts som avslutat.' }
      : {}),
  }
}

/** Belongs to a year when it is under way on any of its days; one without days does as long as it is open. */
export function projectInYear({ startsOn, endsOn, status }: ProjectDays, year: number): boolean {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  if (startsOn !== null && startsOn > last) return false
  const isOver = status === 'done' || status === 'stopped'
  if (endsOn !== null && endsOn < first) return !isOver
  return endsOn !== null || startsOn !== null || !isOver
}
