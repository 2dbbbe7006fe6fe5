import type { CarryTarget } from '../../../../shared/contracts/act-values'
import type { CarryPlace } from '../../../../shared/contracts/development'
import {
  type Carryable,
  type CarryGround,
  carryRefusal,
  targetWords,
} from '../../../../shared/domain/development/carry'
import { canChangePlan } from '../../../../shared/domain/plan/send'
import { AppError } from '../../../../shared/errors'
import { analysisTable } from '../../analyse/analysis-repo'
import { raiseRisk } from '../../analyse/raise-risk'
import { raiseTarget } from '../../analyse/raise-target'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { carryRepo } from './carry-repo'
import { developmentRepo } from './development-repo'
import { shortWords } from './grounds'
import { toCarried } from './rows'

interface Ids {
  developmentAreaId: string | null
  systemMeasureId: string | null
}

/** What is carried, in the words that the places need. */
interface Matter extends Carryable {
  recordType: 'developmentArea' | 'systemMeasure'
  id: string
  number: string
  title: string
  cause: string | null
  committee: { id: string; name: string } | null
}

/** @throws AppError NOT_FOUND; INVALID_INPUT when not exactly one of the two is named */
function matterOf(context: Context, { developmentAreaId, systemMeasureId }: Ids): Matter {
  const repo = developmentRepo(context.db)
  if (developmentAreaId !== null && systemMeasureId === null) {
    const area = recordedTable(context, 'developmentArea').byId(developmentAreaId)
    const serviceAreaId = repo.areaOf(area.serviceAreaId, area.serviceTypeId)
    return {
      ...area,
      recordType: 'developmentArea',
      archived: area.archivedAt !== null,
      stopped: area.status === 'stopped',
      serviceAreaId,
      cause: area.analysis,
      committee: repo.committeeOf(area.committeeId, serviceAreaId),
    }
  }
  if (systemMeasureId !== null && developmentAreaId === null) {
    const measure = recordedTable(context, 'systemMeasure').byId(systemMeasureId)
    const serviceAreaId = repo.areaOf(measure.serviceAreaId, measure.serviceTypeId)
    return {
      ...measure,
      recordType: 'systemMeasure',
      archived: measure.archivedAt !== null,
      stopped: measure.stoppedOn !== null,
      serviceAreaId,
      cause: measure.description,
      committee: repo.committeeOf(measure.committeeId, serviceAreaId),
    }
  }
  throw new AppError({ code: 'INVALID_INPUT', userMessage: 'Ange ett utvecklingsområde eller en systemåtgärd.' })
}

const columnOf = ({ recordType }: Matter) =>
  recordType === 'developmentArea' ? ('developmentAreaId' as const) : ('systemMeasureId' as const)

function groundOf(
  { db }: Context,
  matter: Matter,
  target: CarryTarget,
  year: number,
): CarryGround & { planId: string | null } {
  const repo = carryRepo(db)
  const plan = repo.planFor(matter.committee?.id ?? null, year)
  const check = plan === undefined ? null : canChangePlan(plan)
  return {
    plan: check === null ? 'none' : check.ok ? 'open' : 'frozen',
    planReasons: check?.reasons ?? [],
    planOf: matter.committee?.name ?? 'alla nämnder',
    planId: plan?.id ?? null,
    carriedOn: repo.carriedOn(columnOf(matter), matter.id, year, target),
  }
}

/** Where something may be carried in a year, and what stands in the way. */
export const carryPlaces: Handler<'assess.carryPlaces'> = (context, { year, ...ids }) => {
  const matter = matterOf(context, ids)
  const places = (['riskAnalysis', 'plan', 'qualityReport'] as const).map((target): CarryPlace => {
    const ground = groundOf(context, matter, target, year)
    const reason = carryRefusal(matter, { target, year }, ground, context.today)
    const atPlan = target === 'plan' && reason !== null && ground.carriedOn === null && ground.plan !== 'open'
    return {
      target,
      reason,
      mendPath: atPlan ? `/planera/uppfoljningsplan?ar=${year}` : null,
      what: reason === null ? whatHappens(context, matter, target, year) : null,
    }
  })
  const canRaise = places.some(({ target, reason }) => target === 'riskAnalysis' && reason === null)
  return {
    places,
    scale:
      canRaise && matter.serviceAreaId !== null
        ? raiseTargetOf(context, matter, matter.serviceAreaId, year).scale
        : null,
    event: matter.title,
    cause: matter.cause,
  }
}

const signalOf = ({ recordType, id, number, title }: Matter) => ({
  recordType,
  recordId: id,
  words: shortWords(`${recordType === 'developmentArea' ? 'Utvecklingsområde' : 'Systemåtgärd'} ${number}: ${title}`),
})

const raiseTargetOf = (context: Context, matter: Matter, serviceAreaId: string, year: number) =>
  raiseTarget(context, { serviceAreaId, year, signal: signalOf(matter) })

function whatHappens(context: Context, matter: Matter, target: CarryTarget, year: number): string {
  if (target === 'plan') {
    return `Nämns bland de särskilda granskningsområdena i planens text, med analysen som grund.`
  }
  if (target === 'qualityReport') return `Redovisas i kvalitetsberättelsen ${year} med hur det gick.`
  const areaId = matter.serviceAreaId ?? ''
  const { serviceAreaName, way, copiesYear } = raiseTargetOf(context, matter, areaId, year)
  const analysis = `riskanalysen för ${serviceAreaName} ${year}`
  switch (way) {
    case 'draft':
      return `Blir en risk i utkastet till ${analysis}.`
    case 'newVersion':
      return `Blir en risk i en ny version av ${analysis}; den fastställda gäller tills vidare.`
    case 'copy':
      return `Det finns ingen riskanalys för ${serviceAreaName} ${year}. En påbörjas som kopia av ${copiesYear}, med risken tillagd.`
    case 'empty':
      return `Det finns ingen riskanalys för ${serviceAreaName} ${year}. En påbörjas med den här risken.`
  }
}

/**
 * Carries an utvecklingsområde or a systemåtgärd to a later year: as a risk in the year's riskanalys, as a special area of the
 * plan, or into the kvalitetsberättelse. Nothing is carried twice to the same place.
 */
export const carryOver: Handler<'assess.carryOver'> = (context, { year, target, note, risk, ...ids }) => {
  const matter = matterOf(context, ids)
  const ground = groundOf(context, matter, target, year)
  const refusal = carryRefusal(matter, { target, year }, ground, context.today)
  if (refusal !== null) throw new AppError({ code: 'RULE_BROKEN', userMessage: `${refusal} Inget har ändrats.` })
  const carried = recordedTable(context, 'carryOver').insert({
    [columnOf(matter)]: matter.id,
    year,
    target,
    targetId: target === 'riskAnalysis' ? raise(context, matter, year, risk) : target === 'plan' ? ground.planId : null,
    carriedOn: context.today,
    note,
  })
  const [row] = developmentRepo(context.db)
    .carriesOf(columnOf(matter), [matter.id])
    .filter(({ id }) => id === carried.id)
  if (row === undefined) throw new Error(`no row for carryOver ${carried.id}`)
  return toCarried(row)
}

function raise(context: Context, matter: Matter, year: number, risk: Parameters<typeof carryOver>[1]['risk']): string {
  if (risk === null || matter.serviceAreaId === null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Beskriv risken och välj sannolikhet och konsekvens. Inget har ändrats.',
    })
  }
  const { serviceAreaId } = matter
  return raiseRisk(context, { serviceAreaId, year, signal: signalOf(matter), ...risk }).riskId
}

/** Takes back what was carried by mistake. A risk is removed in its riskanalys first: there it may have been worked on. */
export const undoCarryOver: Handler<'assess.undoCarryOver'> = (context, { id, version }) => {
  const table = recordedTable(context, 'carryOver')
  const { target, targetId, year } = table.byId(id)
  const risk =
    target === 'riskAnalysis' && targetId !== null ? recordedTable(context, 'risk').find(targetId) : undefined
  if (risk !== undefined) {
    const analysis = analysisTable(context).byId(risk.riskAnalysisId)
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage:
        analysis.status === 'draft'
          ? `Det står som risk ${risk.number} i ${targetWords.riskAnalysis.to(year)}. Ta bort risken där först. Inget har ändrats.`
          : `Det står som risk ${risk.number} i ${targetWords.riskAnalysis.to(year)}, som är fastställd. Inget har ändrats.`,
    })
  }
  table.remove(id, version)
  return null
}
