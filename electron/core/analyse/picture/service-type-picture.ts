import type { ServiceTypePicture } from '../../../../shared/contracts/picture'
import { yearOf } from '../../../../shared/domain/iso-date'
import { outcomeShares } from '../../../../shared/domain/outcome'
import { coverageOf } from '../../../../shared/domain/picture/coverage'
import { plannedSentences, serviceTypeSentences } from '../../../../shared/domain/picture/summary'
import { serviceTypeLanes } from '../../../../shared/domain/picture/timeline'
import { pictureYears } from '../../../../shared/domain/picture/years'
import { referenceDayOf } from '../../../../shared/domain/priority/facts'
import { reviewForm } from '../../../../shared/domain/review'
import { bandOf } from '../../../../shared/domain/risk'
import { outcomeName } from '../../../../shared/text/names'
import type { Database } from '../../../database/database'
import { groupBy } from '../../group-by'
import type { Handler } from '../../handler'
import { gravestRisks } from '../../plan/signal-repo'
import { readSettings } from '../../settings/settings-repo'
import { type GatheredPicture, gatherPicture } from './common'
import { compareProviders } from './compare-providers'
import { placesOf } from './priority'
import { pictureServiceType, serviceTypeProviders } from './service-type-repo'

/** So many of the ranking are sent with their factors; the table of utförare holds them all. */
const PRIORITIES_SENT = 5

/** Everything known about one insats: its utförare compared, outcomes, risk, coverage, events and what is planned. */
export const serviceTypePicture: Handler<'analyse.serviceTypePicture'> = (
  context,
  { serviceTypeId, year, committeeId },
) => {
  const { db, today } = context
  const serviceType = pictureServiceType(db, serviceTypeId)
  const period = pictureYears(year, today)
  const party = { type: 'serviceType', id: serviceTypeId } as const
  const gathered = gatherPicture(context, party, period, [serviceType.serviceAreaId])
  const { ranked, candidates, priorities } = placesOf(context, party, period.prioritiesYear, committeeId)
  const providers = compareProviders(serviceTypeProviders(db, serviceTypeId, period.until), gathered, candidates, today)
  const coverage = coverageOf(
    candidates.map(({ facts }) => facts),
    referenceDayOf(period.prioritiesYear),
    intervalMonths(serviceType.intervalYears, readSettings(db).settings.planning.defaultIntervalMonths),
  )
  const { shared, events, firstYears } = gathered
  const known = {
    ...shared,
    serviceType,
    providers,
    coverage,
    ranked,
    outcomes: period.years.map((one) => outcomesOf(one, gathered)),
    areaRisk: areaRiskOf(db, serviceType.serviceAreaId, period.prioritiesYear),
  }
  return {
    ...known,
    priorities: priorities.slice(0, PRIORITIES_SENT),
    lanes: serviceTypeLanes(events, firstYears, period),
    summary: [
      ...serviceTypeSentences(known),
      ...shared.trends.filter(({ attention }) => attention).map(({ sentence }) => sentence),
      ...plannedSentences(shared),
    ],
    withoutServiceType: gathered.rows.withoutInsats,
  }
}

/** The gravest risk of the area, as the priorities weigh it. */
function areaRiskOf(db: Database, serviceAreaId: string, year: number): ServiceTypePicture['areaRisk'] {
  const risk = gravestRisks(db, year).find((one) => one.serviceAreaId === serviceAreaId)
  if (risk === undefined) return null
  const { word, level } = bandOf(risk.scale, risk.value)
  return { event: risk.event, value: risk.value, word, level, year: risk.year }
}

const intervalMonths = (years: number | null, defaultMonths: number): number =>
  years === null ? defaultMonths : Math.max(1, Math.round(years * 12))

/** Shares over the year's completed granskningar with an outcome, each with its rows. */
function outcomesOf(year: number, { rows, period }: GatheredPicture): ServiceTypePicture['outcomes'][number] {
  const assessed = rows.reviews.flatMap(({ id, outcome, completedOn, agreementForm, operatingForm }) =>
    outcome === null || completedOn === null || completedOn > period.until || yearOf(completedOn) !== year
      ? []
      : [{ id, word: outcomeName(outcome, reviewForm(agreementForm, operatingForm)) }],
  )
  const byWord = groupBy(assessed, ({ word }) => word)
  const shares = outcomeShares([...byWord].map(([outcome, group]) => ({ outcome, count: group.length })))
  return {
    year,
    assessed: shares.assessed,
    outcomes: shares.outcomes.map((share) => ({
      ...share,
      ids: (byWord.get(share.outcome) ?? []).map(({ id }) => id),
    })),
  }
}
