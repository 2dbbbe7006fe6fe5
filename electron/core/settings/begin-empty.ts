import { nameKey } from '../../../shared/domain/name-key'
import { defaultSettings } from '../../../shared/domain/default-settings'
import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { addMissingShipped } from '../collect/checklist/add-shipped'
import { recordedTable } from '../recorded-table'
import { frameFacts } from './frame-repo'
import { readSettings, writeSettings } from './settings-repo'

/** The first start from nothing: municipality, nämnder, what each is responsible for, and the checklists of the program. */
export const beginEmpty: Handler<'settings.beginEmpty'> = (context, { municipality, committees }) => {
  if (frameFacts(context.db).records > 0) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Databasen innehåller redan uppgifter. Lägg till nämnder i registret i stället. Inget har ändrats.',
    })
  }
  refuseTwice(
    'Nämnden',
    committees.map(({ name }) => name),
  )
  refuseTwice(
    'Verksamhetsområdet',
    committees.flatMap(({ serviceAreas }) => serviceAreas),
  )
  for (const { name, serviceAreas } of committees) {
    const committee = recordedTable(context, 'committee').insert({
      name,
      department: null,
      municipality,
      archivedAt: null,
    })
    for (const area of serviceAreas) {
      recordedTable(context, 'serviceArea').insert({
        name: area,
        committeeId: committee.id,
        lawBasis: null,
        archivedAt: null,
      })
    }
  }
  addMissingShipped(context)
  const { settings, recordVersion } = readSettings(context.db)
  const kept = recordVersion === 0 ? defaultSettings(municipality) : settings
  writeSettings(context, { ...kept, municipality }, recordVersion)
  return null
}

function refuseTwice(what: string, names: string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(nameKey(name))) {
      throw new AppError({
        code: 'RULE_BROKEN',
        userMessage: `${what} ${name} står två gånger. Ta bort den ena. Inget har sparats.`,
      })
    }
    seen.add(nameKey(name))
  }
}
