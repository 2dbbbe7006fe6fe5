import type { ClientInput, Output } from '../../../../shared/contracts'
import type { DocumentKind } from '../../../../shared/contracts/values'
import type { Application } from '../../../core/application'
import { freeLetterSubject } from '../../../core/settings/writing-example-words'
import { ask } from '../ask'

type Choice = ClientInput<'report.create'>
type Tried = Pick<
  Choice,
  | 'year'
  | 'committeeId'
  | 'providerId'
  | 'serviceTypeId'
  | 'serviceAreaId'
  | 'reviewId'
  | 'requestId'
  | 'sanctionId'
  | 'proposalId'
  | 'subject'
>

/** What the example has to show: the nämnd and the year that its work is planned for. */
export interface DemoYear {
  /** The year that goes on in the example; its plan is decided, and next year's is being made. */
  year: number
  committeeId: string | null
}

const registryNumbers: Record<DocumentKind, string> = {
  'arsrapport-avtalsuppfoljning': 'SN 2026/0187',
  riskanalys: 'SN 2026/0398',
  lagesbild: 'SN 2026/0405',
  uppfoljningsplan: 'SN 2026/0411',
  'tjansteskrivelse-plan': 'SN 2026/0412',
  'tjansteskrivelse-ej-verkstallda-beslut': 'SN 2026/0433',
  flerarsplan: 'SN 2026/0413',
  arshjul: 'SN 2026/0414',
  internkontrollplan: 'SN 2026/0420',
  'internkontroll-uppfoljning': 'SN 2026/0421',
  uppgiftsbegaran: 'SN 2026/0431',
  minnesanteckningar: 'SN 2026/0432',
  'begaran-om-rattelse': 'SN 2026/0174',
  'tjansteskrivelse-sanktion': 'ÄN 2026/0188',
  kvalitetsberattelse: 'SN 2026/0440',
  'tjansteskrivelse-kvalitetsberattelse': 'SN 2026/0441',
  verksamhetsrapport: 'SN 2026/0442',
  tjansteskrivelse: 'SN 2026/0443',
}

/**
 * The choice with which the example writes a kind: the most telling one that can be written.
 * @returns the reasons when the example has nothing to write it of
 */
export function demoChoice(
  app: Application,
  kind: DocumentKind,
  about: DemoYear,
): { choice: Choice } | { reasons: string[] } {
  const texts = {
    kind,
    registryNumber: registryNumbers[kind],
    author: 'Kvalitetsstrateg',
    mode: 'finished',
  } as const
  let reasons: string[] = []
  for (const tried of alternatives(app, kind, about)) {
    const choice: Choice = { ...texts, ...tried }
    const { canWrite } = ask(app, 'report.preview', {
      kind,
      registryNumber: choice.registryNumber,
      author: choice.author,
      ...tried,
    })
    if (canWrite.ok) return { choice }
    if (reasons.length === 0) reasons = canWrite.reasons
  }
  return { reasons }
}

function alternatives(app: Application, kind: string, { year, committeeId }: DemoYear): Tried[] {
  const whole = (ofYear: number, ofCommittee: string | null): Tried => ({ year: ofYear, committeeId: ofCommittee })
  const planned = [year + 1, year, year - 1].flatMap((one) => [whole(one, committeeId), whole(one, null)])
  switch (kind) {
    case 'arsrapport-avtalsuppfoljning':
      return [whole(year - 1, null)]
    case 'kvalitetsberattelse':
      return [whole(year - 1, null)]
    case 'tjansteskrivelse-kvalitetsberattelse':
      // About the same berättelse as demo writes.
      return [year - 1, year].flatMap((one) => [whole(one, null), whole(one, committeeId)])
    case 'verksamhetsrapport':
      return mostToTell(app, { year, committeeId })
    case 'tjansteskrivelse':
      return [{ ...whole(year, committeeId), subject: freeLetterSubject }]
    case 'lagesbild':
      return firstInRank(app, { year: year + 1, committeeId })
    case 'minnesanteckningar':
      return fullestReview(app, { year, committeeId })
    case 'begaran-om-rattelse':
      return hardestCases(app, { year, committeeId }, ({ highestStep }) => highestStep !== null)
    case 'tjansteskrivelse-sanktion':
      return hardestCases(app, { year, committeeId }, ({ proposedStep }) => proposedStep !== null)
    case 'uppgiftsbegaran':
      return ask(app, 'collect.requests', { committeeId: null }).rows.map(({ id, providerId }) => ({
        year,
        committeeId,
        providerId,
        requestId: id,
      }))
    case 'riskanalys':
      return areasWithAnalysis(app, { year, committeeId })
    case 'uppfoljningsplan':
    case 'internkontroll-uppfoljning':
      return [whole(year, committeeId), whole(year, null), ...planned]
    default:
      return planned
  }
}

const firstInRank = (app: Application, { year, committeeId }: DemoYear): Tried[] =>
  ask(app, 'plan.priorities', { committeeId, year })
    .rows.slice(0, 1)
    .map(({ providerId }) => ({ year, committeeId, providerId }))

/** The utförare with most brister in the year's granskningar. */
function mostToTell(app: Application, { year }: DemoYear): Tried[] {
  const found = new Map<string, number>()
  for (const { providerId, findings } of ask(app, 'collect.reviews', { committeeId: null, year, limit: 1000 }).rows) {
    if (providerId !== null) found.set(providerId, (found.get(providerId) ?? 0) + findings)
  }
  return [...found]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([providerId]) => ({ year, committeeId: null, providerId }))
}

/** The granskning with most brister among those whose checklist is answered: it has most to tell. */
const fullestReview = (app: Application, { year }: DemoYear): Tried[] =>
  ask(app, 'collect.reviews', { committeeId: null, year })
    .rows.filter(({ kind, providerId }) => kind === 'quality' && providerId !== null)
    .map((review) => ({ review, work: ask(app, 'collect.reviewWork', { id: review.id }) }))
    .toSorted((a, b) => b.work.interviews.length - a.work.interviews.length || b.review.findings - a.review.findings)
    .slice(0, 1)
    .map(({ review }) => ({ year, committeeId: null, providerId: review.providerId, reviewId: review.id }))

const areasWithAnalysis = (app: Application, { year, committeeId }: DemoYear): Tried[] =>
  ask(app, 'analyse.areas', { committeeId, year })
    .rows.filter(({ analysisId }) => analysisId !== null)
    .map(({ serviceAreaId }) => ({ year, committeeId, serviceAreaId }))

type Case = Output<'act.sanctionCases'>['rows'][number]

/** The cases of the ladder, the one with most steps first and of them the latest: it has most to tell. */
const hardestCases = (app: Application, { year }: DemoYear, fits: (row: Case) => boolean): Tried[] =>
  ask(app, 'act.sanctionCases', { committeeId: null })
    .rows.filter(fits)
    .toSorted((a, b) => b.steps - a.steps || (b.highestOn ?? '').localeCompare(a.highestOn ?? ''))
    .map((row) => ({ year, committeeId: null, providerId: row.providerId, reviewId: row.id }))
