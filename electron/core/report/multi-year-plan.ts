import type { MultiYearEntry, MultiYearView } from '../../../shared/contracts/multi-year'
import type { FollowUpForm } from '../../../shared/contracts/values'
import { followUpFormNames } from '../../../shared/text/names'
import { asShareOf, type Figure } from '../../documents/content/figure'
import { multiYearDocument } from '../../documents/multi-year-plan/document'
import type { MultiYearDocument, YearFigures } from '../../documents/multi-year-plan/view-model'
import type { Context } from '../context'
import { coverageView } from '../plan/multi-year/coverage'
import { currentMultiYear, otherMultiYears, periodOf } from '../plan/multi-year/multi-year-repo'
import { multiYearView } from '../plan/multi-year/multi-year-view'
import { type Composer, notYet, written } from './composed'
import { type DocumentChoice, documentHead } from './head'
import { traced } from './traced'

/** The three-year plan that begins with the chosen year: the nämnd's own, else its part of the joint one. */
export const composeMultiYearPlan: Composer = (context, choice) => {
  const { year, committeeId } = choice
  const plan = currentMultiYear(context.db, committeeId, year) ?? currentMultiYear(context.db, null, year)
  if (plan === undefined) return notYet(whyNot(context, choice))
  const view = multiYearView(context, plan, committeeId)
  const coverage = coverageView(context, committeeId, year, [plan])
  const entries = view.rows.flatMap((row) => row.entries)
  const model: MultiYearDocument = {
    head: documentHead(context, choice),
    madeAt: context.now().toISOString(),
    plan,
    partOfJoint: plan.committeeId !== committeeId,
    years: view.years,
    rows: view.rows,
    spread: view.spread.map((spread) => yearFigures(spread, entries)),
    total: traced(sumOf(entries), `Förväntade uppföljningar ${periodOf(plan)}`, 'multiYearEntry', entries),
    gaps: view.rows.flatMap(({ gaps }) => gaps),
    coverage,
  }
  return written(multiYearDocument(model), missingIn(model))
}

/** Where a plan is instead: another first year, or under another nämnd. */
function whyNot({ db }: Context, { year, committeeId }: DocumentChoice): string {
  const [other] = otherMultiYears(db, committeeId, year)
  const none = `Det finns ingen flerårsplan som börjar ${year}.`
  return other === undefined
    ? `${none} Föreslå en under Planera, Flerårsplan.`
    : `${none} Det finns en för ${periodOf(other)}, ${other.committeeName ?? 'alla nämnder'}.`
}

export function yearFigures(
  { year, inForce, withoutNumber }: Pick<MultiYearView['spread'][number], 'year' | 'inForce' | 'withoutNumber'>,
  entries: readonly MultiYearEntry[],
): YearFigures {
  const own = entries.filter((entry) => entry.year === year)
  const part = (form: FollowUpForm): { serviceTypes: Figure; expected: Figure } => {
    const some = own.filter((entry) => entry.form === form)
    const what = `${followUpFormNames[form]} ${year}`
    return {
      serviceTypes: traced(some.length, `Insatser med ${what}`, 'multiYearEntry', some),
      expected: traced(sumOf(some), `Förväntade uppföljningar, ${what}`, 'multiYearEntry', some),
    }
  }
  const expected = traced(sumOf(own), `Förväntade uppföljningar ${year}`, 'multiYearEntry', own)
  return {
    year,
    serviceTypes: traced(own.length, `Insatser som följs upp ${year}`, 'multiYearEntry', own),
    expected,
    byForm: { own: part('own'), joint: part('joint'), screening: part('screening') },
    inForce,
    share: asShareOf(expected, traced(inForce, `Avtal och enheter i kraft ${year}`, 'agreement', [])),
    withoutNumber,
  }
}

const sumOf = (entries: readonly Pick<MultiYearEntry, 'expected'>[]): number =>
  entries.reduce((sum, { expected }) => sum + (expected ?? 0), 0)

/** What the document can't tell, each a sentence. */
function missingIn({ plan, gaps, spread }: MultiYearDocument): string[] {
  const withoutNumber = spread.reduce((sum, year) => sum + year.withoutNumber, 0)
  return [
    ...(plan.status === 'draft' ? [`Flerårsplanen ${periodOf(plan)} är ett utkast. Dokumentet säger det.`] : []),
    ...(withoutNumber > 0 ? [`${withoutNumber} planerade uppföljningar saknar antal.`] : []),
    ...gaps.filter(({ kind }) => kind === 'missed').map(({ sentence }) => sentence),
  ]
}
