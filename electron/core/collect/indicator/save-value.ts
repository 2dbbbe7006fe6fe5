import { yearOf } from '../../../../shared/domain/iso-date'
import { nameKey } from '../../../../shared/domain/name-key'
import { formatNumber } from '../../../../shared/text/format'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError } from '../../register/save-record'
import { indicatorRepo } from './indicator-repo'
import { writeValue } from './write-value'

/**
 * Writes a value by hand. What it stands for, its year, group and gender, is settled when it is made: a value under
 * another year is another value.
 */
export const saveIndicatorValue: Handler<'collect.saveIndicatorValue'> = (context, { id, version, draft }) => {
  const { indicatorId, year, groupName, gender, value, source } = draft
  recordedTable(context, 'indicator').byId(indicatorId)
  if (year > yearOf(context.today)) throw fieldError({ year: 'Året har inte varit än. Rätta årtalet.' })
  const key = { indicatorId, year, groupName, gender }
  if (id === null) {
    const same = indicatorRepo(context.db).sameValue(key)
    if (same !== undefined) {
      throw fieldError({
        value: `Det finns redan ett värde för ${groupName} ${year}: ${formatNumber(same.value)}. Ändra det i stället.`,
      })
    }
    return writeValue(context, key, { value, source, fetchedOn: null })
  }
  const before = recordedTable(context, 'indicatorValue').byId(id)
  const sameKey =
    before.indicatorId === indicatorId &&
    before.year === year &&
    before.gender === gender &&
    nameKey(before.groupName) === nameKey(groupName)
  if (!sameKey) throw fieldError({ year: 'År, grupp och kön kan inte ändras. Lägg till ett nytt värde i stället.' })
  return writeValue(context, key, { value, source, fetchedOn: null }, { version })
}

/** Takes away a value that should never have been there, with what it has been before; the log keeps it. */
export const removeIndicatorValue: Handler<'collect.removeIndicatorValue'> = (context, { id, version }) => {
  const corrections = recordedTable(context, 'indicatorCorrection')
  for (const correction of indicatorRepo(context.db).correctionsOf(id)) corrections.remove(correction.id, null)
  recordedTable(context, 'indicatorValue').remove(id, version)
  return null
}
