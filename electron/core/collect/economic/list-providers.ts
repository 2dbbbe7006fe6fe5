import type { EconomicFilter, EconomicProvider } from '../../../../shared/contracts/economic'
import { agreementInForceOn } from '../../../../shared/domain/agreement'
import { economicRemarks } from '../../../../shared/domain/economic-control'
import { controlState, hasRemark, nextDue } from '../../../../shared/domain/economic/due'
import { compareSv, lowerSv } from '../../../../shared/domain/swedish'
import type { Database } from '../../../database/database'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { economicRepo } from './economic-repo'
import { remarkedParts } from './remarked-parts'

/** Every utförare outside the municipality with how its controls stand today. */
export function economicProviders(db: Database, committeeId: string | null, today: string): EconomicProvider[] {
  const repo = economicRepo(db)
  const { economicControlMonths } = readSettings(db).settings.collect
  const latest = new Map(repo.latest().map((control) => [control.providerId, control]))
  const inForce = new Set(
    repo.agreements().flatMap((agreement) => (agreementInForceOn(agreement, today) ? [agreement.providerId] : [])),
  )
  return repo.providers(committeeId).map(({ id, name }) => {
    const control = latest.get(id)
    const remarks = control === undefined ? [] : economicRemarks(control)
    const dueOn = control === undefined ? null : nextDue(control, economicControlMonths)
    return {
      id,
      name,
      hasAgreement: inForce.has(id),
      controlId: control?.id ?? null,
      controlledOn: control?.controlledOn ?? null,
      judgement: control?.judgement ?? null,
      remarks,
      hasRemark: control !== undefined && hasRemark(control.judgement, remarks),
      dueOn,
      state: controlState(dueOn, today),
      controls: control?.controls ?? 0,
    }
  })
}

/** A control is owed only where an agreement is in force. */
const fits: Record<EconomicFilter, (provider: EconomicProvider) => boolean> = {
  late: ({ state, hasAgreement }) => state === 'late' && hasAgreement,
  soon: ({ state, hasAgreement }) => state === 'soon' && hasAgreement,
  never: ({ state, hasAgreement }) => state === 'never' && hasAgreement,
  remark: (provider) => provider.hasRemark,
}

const sorts: Record<string, (a: EconomicProvider, b: EconomicProvider) => number> = {
  name: (a, b) => compareSv(a.name, b.name),
  controlledOn: (a, b) => (a.controlledOn ?? '').localeCompare(b.controlledOn ?? ''),
  dueOn: (a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''),
}

/** What is late and never made first, each by the day it was due; without an agreement last. */
const usual = (a: EconomicProvider, b: EconomicProvider): number =>
  Number(b.hasAgreement) - Number(a.hasAgreement) ||
  (a.dueOn ?? '').localeCompare(b.dueOn ?? '') ||
  compareSv(a.name, b.name)

export const listEconomicProviders: Handler<'collect.economicProviders'> = ({ db, today }, filter) => {
  const all = economicProviders(db, filter.committeeId, today)
  const wanted = lowerSv(filter.search.trim())
  const remarked = filter.year === null ? null : remarkedParts(db, filter.committeeId, filter.year, today)
  const found = all.filter(
    (provider) =>
      (filter.filter === null || fits[filter.filter](provider)) &&
      (filter.providerId === null || provider.id === filter.providerId) &&
      (remarked === null ||
        remarked.some(
          ({ providerId, parts }) =>
            providerId === provider.id && (filter.part === null || parts.includes(filter.part)),
        )) &&
      (wanted === '' || lowerSv(provider.name).includes(wanted)),
  )
  const by = (filter.sort === null ? undefined : sorts[filter.sort.by]) ?? usual
  const sorted = found.toSorted(by)
  if (filter.sort?.descending) sorted.reverse()
  return {
    rows: sorted.slice(filter.offset, filter.offset + filter.limit),
    total: found.length,
    totalUnfiltered: all.length,
    late: all.filter(fits.late).length,
    soon: all.filter(fits.soon).length,
    never: all.filter(fits.never).length,
    remark: all.filter(fits.remark).length,
    months: readSettings(db).settings.collect.economicControlMonths,
  }
}
