import { AppError } from '../../../shared/errors'
import type { Context } from '../context'
import { type AnalysedMatter, analysesOfMatter } from './analysis-repo'

/**
 * A change or a portfolio is known by its title: two of the same year must not be taken for versions of each other.
 * @throws AppError RULE_BROKEN
 */
export function requireNewMatter({ db }: Context, matter: AnalysedMatter, year: number): void {
  if (analysesOfMatter(db, matter).every((other) => other.year !== year)) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `Det finns redan en riskanalys som heter "${matter.title}" för ${year}. Öppna den, eller välj en annan titel. Inget har sparats.`,
    fields: { title: 'Titeln finns redan det här året.' },
  })
}
