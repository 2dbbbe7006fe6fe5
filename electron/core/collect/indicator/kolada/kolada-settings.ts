import { KoladaSettings } from '../../../../../shared/contracts/kolada'
import type { Check } from '../../../../../shared/contracts/common'
import { fieldError } from '../../../register/save-record'
import { koladaAccess } from '../../../../exchange/kolada/ask'
import type { Database } from '../../../../database/database'
import type { Context } from '../../../context'
import type { Handler } from '../../../handler'
import { recordedTable } from '../../../recorded-table'
import { indicatorRepo } from '../indicator-repo'
import { storedKolada } from './kolada-repo'

/** The row of the settings table. */
const settingId = 'kolada'

const off: KoladaSettings = { version: 1, enabled: false, municipality: null, comparisons: [] }

/** What is fetched from Kolada: nothing, until somebody has turned it on. */
export function readKolada(db: Database): { settings: KoladaSettings; recordVersion: number } {
  const row = storedKolada(db, settingId)
  if (row === undefined) return { settings: off, recordVersion: 0 }
  return { settings: KoladaSettings.parse(JSON.parse(row.value)), recordVersion: row.version }
}

export const accessOf = ({ host }: Pick<Context, 'host'>) => host.kolada ?? koladaAccess

/** Why nothing can be fetched yet, each reason with what to do. */
export function readyToFetch(settings: KoladaSettings, indicators: number): Check {
  const reasons = [
    settings.enabled ? null : 'Hämtning från Kolada är inte påslagen.',
    settings.municipality === null ? 'Kommunens id saknas.' : null,
    indicators === 0 ? 'Inget nyckeltal har ett id i Kolada. Fyll i det på nyckeltalet.' : null,
  ].filter((reason) => reason !== null)
  return { ok: reasons.length === 0, reasons }
}

export const kolada: Handler<'collect.kolada'> = (context) => {
  const { settings, recordVersion } = readKolada(context.db)
  const indicators = indicatorRepo(context.db).inKolada()
  const { hostname } = new URL(accessOf(context).url)
  return {
    settings,
    recordVersion,
    host: hostname,
    sends: `Bara nyckeltalens id, kommunernas id och åren skickas till ${hostname}, och bara när du klickar på Hämta. Inget annat ur registret lämnar datorn.`,
    indicators,
    ready: readyToFetch(settings, indicators.length),
  }
}

/** @throws AppError CONFLICT when somebody else saved since */
export const saveKolada: Handler<'collect.saveKolada'> = (context, { settings, recordVersion }) => {
  const ids = [settings.municipality, ...settings.comparisons.map(({ id }) => id)].filter((id) => id !== null)
  if (new Set(ids).size < ids.length) throw fieldError({ comparisons: 'Samma kommun eller grupp står två gånger.' })
  const table = recordedTable(context, 'setting')
  const value = JSON.stringify(settings)
  if (storedKolada(context.db, settingId) === undefined) {
    return { recordVersion: table.insert({ id: settingId, value }).version }
  }
  return { recordVersion: table.update(settingId, recordVersion, { value }).version }
}
