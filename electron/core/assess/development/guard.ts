import { AppError } from '../../../../shared/errors'

/** @throws AppError RULE_BROKEN when the record is archived */
export function refuseArchived({ title, archivedAt }: { title: string; archivedAt: string | null }): void {
  if (archivedAt === null) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `”${title}” är arkiverat och kan inte ändras. Hämta tillbaka det först. Inget har sparats.`,
  })
}

/** The words for a title that is taken in the year. */
export const takenTitle = (year: number, same: { title: string; archivedAt: string | null }): string =>
  `”${same.title}” finns redan för ${year}${same.archivedAt === null ? '' : ', men är arkiverat. Hämta tillbaka det i stället'}.`
