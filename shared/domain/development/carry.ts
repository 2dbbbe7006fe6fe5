import type { CarryTarget } from '../../contracts/act-values'
import { type IsoDate, yearOf } from '../iso-date'

/** What is to be carried, whichever of the two it is. */
export interface Carryable {
  year: number
  archived: boolean
  stopped: boolean
  serviceAreaId: string | null
}

/** What stands where it would be carried: the plan that is worked on, and when the same thing was carried before. */
export interface CarryGround {
  /** none: nobody has begun it; open: it can be changed; frozen: it can't, for the reasons. */
  plan: 'none' | 'open' | 'frozen'
  planReasons: readonly string[]
  /** 'Äldrenämnden', 'alla nämnder'. */
  planOf: string
  carriedOn: IsoDate | null
}

/** Years that something of `year` may be carried to: those after it, up to the next one from today. */
export function carryYears(year: number, today: IsoDate): number[] {
  const last = Math.max(year, yearOf(today)) + 1
  return Array.from({ length: last - year }, (_, index) => year + 1 + index)
}

export const targetWords: Record<CarryTarget, { name: string; to: (year: number) => string }> = {
  riskAnalysis: { name: 'Riskanalysen', to: (year) => `riskanalysen ${year}` },
  plan: { name: 'Uppföljningsplanen', to: (year) => `uppföljningsplanen ${year}` },
  qualityReport: { name: 'Kvalitetsberättelsen', to: (year) => `kvalitetsberättelsen ${year}` },
}

/**
 * Why something can't be carried, and what to do; null when it can. Twice to the same place is refused: the plan and the
 * kvalitetsberättelse would tell it twice.
 */
export function carryRefusal(
  what: Carryable,
  { target, year }: { target: CarryTarget; year: number },
  ground: CarryGround,
  today: IsoDate,
): string | null {
  if (what.archived) return 'Det är arkiverat. Hämta tillbaka det först.'
  if (what.stopped) return 'Det är avbrutet. Ta upp det igen innan det förs vidare.'
  if (!carryYears(what.year, today).includes(year)) {
    return `Det hör till ${what.year} och kan inte föras till ${year}. Välj ett år efter ${what.year}.`
  }
  if (ground.carriedOn !== null) return `Redan fört till ${targetWords[target].to(year)}, ${ground.carriedOn}.`
  if (target === 'riskAnalysis' && what.serviceAreaId === null) {
    return 'Det saknar verksamhetsområde, och då vet ingen vilken riskanalys det hör till. Ange område eller insats under Ändra.'
  }
  return target === 'plan' ? planRefusal(year, ground) : null
}

function planRefusal(year: number, { plan, planReasons, planOf }: CarryGround): string | null {
  if (plan === 'none') {
    return `Uppföljningsplanen ${year} för ${planOf} är inte påbörjad. Börja den under Planera och kom tillbaka hit.`
  }
  return plan === 'open' ? null : planReasons.join(' ')
}
