import { ownGroup } from '../../../../../shared/domain/indicator/groups'
import { isOwnGroup } from '../../../../../shared/domain/indicator/groups'
import { yearOf } from '../../../../../shared/domain/iso-date'
import { nameKey } from '../../../../../shared/domain/name-key'
import { checkFreeText } from '../../../../../shared/domain/personal-data'
import { formatCount } from '../../../../../shared/text/format'
import { type FileValue, readKoladaFile } from '../../../../exchange/kolada/read-file'
import type { Database } from '../../../../database/database'
import type { JobHandler } from '../../../handler'
import { readSettings } from '../../../settings/settings-repo'
import { indicatorRepo } from '../indicator-repo'
import { readKolada } from './kolada-settings'
import type { IncomingValue } from './plan-values'
import { showPlan } from './show-plan'

/** Reads a file that somebody has saved from Kolada and shows what it would change. Needs no network and sends nothing. */
export const previewKoladaFile: JobHandler<'collect.previewKoladaFile'> = async (context, { file }, control) => {
  control.report(0, 'Läser filen')
  await control.pause()
  const { values, unread } = readKoladaFile(file.fileName, Buffer.from(file.contentBase64, 'base64'))
  await control.pause()
  const present = yearOf(context.today)
  const ahead = values.filter(({ year }) => year > present).length
  const incoming = toIncoming(
    context.db,
    values.filter(({ year }) => year <= present),
  )
  const notes = [
    unread === 0 ? null : `${formatCount(unread, 'rad', 'rader')} gick inte att läsa och lämnades.`,
    ahead === 0 ? null : `${formatCount(ahead, 'värde', 'värden')} för år som inte har varit lämnades.`,
    values.length - ahead === incoming.length
      ? null
      : 'Värden vars nyckeltal eller kommun inte gick att känna igen lämnades. Skriv nyckeltalets id i Kolada på nyckeltalet, eller kommunens namn i filen.',
  ]
  return showPlan(context, incoming, [], {
    origin: file.fileName,
    notes: notes.filter((note) => note !== null),
  })
}

/** Finds the nyckeltal by its id or name, and the group by the settings; what has only a name keeps it. */
function toIncoming(db: Database, values: readonly FileValue[]): IncomingValue[] {
  const indicators = indicatorRepo(db).all()
  const byId = new Map(indicators.map((one) => [one.koladaId, one]))
  const byName = new Map(indicators.map((one) => [nameKey(one.name), one]))
  const groupOf = groupNames(db)
  return values.flatMap(({ koladaId, name, municipalityId, municipality, year, gender, value }) => {
    const known = (koladaId === null ? undefined : byId.get(koladaId)) ?? byName.get(nameKey(name ?? ''))
    const indicator = known?.name ?? name
    const groupName = groupOf(municipalityId, municipality)
    if (indicator === null || groupName === null) return []
    // A name from outside may hold anything; what could be a personnummer is not let in.
    if (!checkFreeText(`${indicator}\n${groupName}`, '2099-12-31').ok) return []
    return [{ indicatorId: known?.id ?? null, indicator, koladaId, year, groupName, gender, value }]
  })
}

function groupNames(db: Database): (id: string | null, name: string | null) => string | null {
  const { settings } = readKolada(db)
  const { municipality: own } = readSettings(db).settings
  const byId = new Map(settings.comparisons.map(({ id, name }) => [id, name]))
  return (id, name) => {
    if (id !== null && id === settings.municipality) return ownGroup
    if (name !== null && isOwnGroup(name, own)) return ownGroup
    return (id === null ? undefined : byId.get(id)) ?? name ?? id
  }
}
