import { ownGroup } from '../../../../../shared/domain/indicator/groups'
import { yearOf } from '../../../../../shared/domain/iso-date'
import { AppError } from '../../../../../shared/errors'
import { fetchKolada } from '../../../../exchange/kolada/fetch-kolada'
import type { KoladaKpi, KoladaValue } from '../../../../exchange/kolada/response'
import { endedYearOf } from '../../../../exchange/kolada/response'
import type { JobHandler } from '../../../handler'
import { fieldError } from '../../../register/save-record'
import { indicatorRepo } from '../indicator-repo'
import { accessOf, readKolada, readyToFetch } from './kolada-settings'
import { showPlan } from './show-plan'

/**
 * Fetches the values of all nyckeltal that have an id in Kolada, for the own municipality and those compared with, and
 * shows what they would change. Only when asked, and only what the settings name.
 */
export const previewKolada: JobHandler<'collect.previewKolada'> = async (context, { fromYear, toYear }, control) => {
  const { settings } = readKolada(context.db)
  const indicators = indicatorRepo(context.db).inKolada()
  const { ok, reasons } = readyToFetch(settings, indicators.length)
  if (!ok || settings.municipality === null) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: `${reasons.join(' ')} Inget har hämtats.` })
  }
  if (fromYear > toYear) throw fieldError({ toYear: 'Till-året ligger före från-året.' })
  const lastYear = Math.min(toYear, yearOf(context.today))
  const groups = new Map([
    [settings.municipality, ownGroup],
    ...settings.comparisons.map(({ id, name }) => [id, name] as const),
  ])
  const access = accessOf(context)
  const answer = await fetchKolada(
    access,
    {
      kpis: indicators.map(({ koladaId }) => koladaId),
      municipalities: [...groups.keys()],
      years: Array.from({ length: Math.max(0, lastYear - fromYear + 1) }, (_, index) => fromYear + index),
    },
    control,
  )
  const byKoladaId = new Map(indicators.map((indicator) => [indicator.koladaId, indicator]))
  const incoming = answer.values.flatMap(({ kpi, municipality, year, gender, value }) => {
    const indicator = byKoladaId.get(kpi)
    const groupName = groups.get(municipality)
    // An answer about something that was not asked for is left.
    return indicator === undefined || groupName === undefined
      ? []
      : [{ indicatorId: indicator.id, indicator: indicator.name, koladaId: kpi, year, groupName, gender, value }]
  })
  const notes = notesOn(indicators, answer, lastYear)
  return showPlan(context, incoming, answer.kpis, { origin: new URL(access.url).hostname, notes })
}

/** Ids that Kolada does not know, series that have ended, and those without newer values. */
function notesOn(
  indicators: ReadonlyArray<{ name: string; koladaId: string }>,
  { kpis, values }: { kpis: readonly KoladaKpi[]; values: readonly KoladaValue[] },
  lastYear: number,
): string[] {
  const titles = new Map(kpis.map(({ id, title }) => [id, title]))
  const latest = new Map<string, number>()
  for (const { kpi, year, value } of values) {
    if (value !== null) latest.set(kpi, Math.max(latest.get(kpi) ?? 0, year))
  }
  return indicators.flatMap(({ name, koladaId }) => {
    const title = titles.get(koladaId)
    if (title === undefined) return [`Kolada har inget nyckeltal med id ${koladaId} (${name}). Kontrollera id.`]
    const ended = endedYearOf(title)
    if (ended !== null) return [`${name} (${koladaId}): serien upphörde ${ended}.`]
    const year = latest.get(koladaId)
    if (year === undefined) return [`${name} (${koladaId}): inga värden för de valda åren.`]
    return year < lastYear - 1 ? [`${name} (${koladaId}): senaste värdet är från ${year}.`] : []
  })
}
