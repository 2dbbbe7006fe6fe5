import { addDays, isoDate, TODAY, toWorkday } from './dates.ts'
import { lastDay, type Agreement, type Kind, type Outcome, type Review } from './model.ts'
import { plantedReviews, type PlantedReview } from './planted.ts'
import type { Random } from './random.ts'
import { choosePlan, type Choice } from './review-choice.ts'

type Draft = Omit<Review, 'number' | 'registry'>

const RAISED_A_YEAR = 9
const CALLED_OFF = ['utföraren ställde in', 'resursbrist', 'utföraren ställde in', 'resursbrist']

/** Three years of reviews, each numbered in the order of its year. */
export function createReviews(agreements: readonly Agreement[], random: Random): Review[] {
  return [2024, 2025, 2026].reduce<Review[]>((earlier, year) => {
    const planned = choosePlan(year, agreements, earlier, random).map((choice) => carryOut(choice, year, random))
    const calledOff = callOff(planned, random)
    const drafts = [...calledOff, ...raised(year, agreements, random), ...planted(year, agreements)]
    return [...earlier, ...numbered(year, drafts, random)]
  }, [])
}

function carryOut({ agreement, kind, months, notDone }: Choice, year: number, random: Random): Draft {
  const possible = months.filter((month) => isoDate(year, month, 1) >= agreement.start)
  const month = random.pick(possible.length > 0 ? possible : [10])
  const completed = notDone ? null : dateDone(agreement, year, month, random)
  return complete({ agreement, kind, year, month, completed, notDone }, random)
}

/** Most visits happen in the month of the plan; some slip by a few weeks, never over the year's or agreement's end. */
function dateDone(agreement: Agreement, year: number, month: number, random: Random): string | null {
  const wanted = addDays(isoDate(year, month, random.int(4, 26)), random.chance(0.13) ? random.int(18, 40) : 0)
  const latest = [isoDate(year, 12, 18), lastDay(agreement)].sort()[0] ?? wanted
  const date = toWorkday(wanted > latest ? latest : wanted)
  const slips = year === 2026 && month >= 9 && random.chance(0.06)
  return date >= TODAY || slips ? null : date
}

const visitKinds: readonly Kind[] = ['avtalsuppföljning', 'kvalitetsgranskning', 'påkallad', 'särskilt riktad']

function complete(draft: Omit<Draft, 'outcome' | 'method' | 'announced'>, random: Random): Draft {
  const { kind, completed, agreement } = draft
  const unannounced = kind === 'påkallad' ? 0.6 : kind === 'kvalitetsgranskning' || kind === 'särskilt riktad' ? 0.2 : 0
  const announced = kind === 'digital screening' ? null : random.chance(unannounced) ? 'nej' : 'ja'
  return {
    ...draft,
    method: methodOf(kind, agreement, announced, random),
    announced,
    outcome: completed ? outcomeOf(kind, agreement, completed, random) : null,
  }
}

function methodOf(kind: Kind, agreement: Agreement, announced: string | null, random: Random): string {
  if (kind === 'digital screening') return 'enkät och ekonomisk kontroll'
  if (announced === 'nej') return 'besök på plats'
  if (kind === 'uppföljning') return random.pick(['besök på plats', 'handlingar och telefon', 'handlingar och telefon'])
  const talk = agreement.type.traits.includes('samtal') && visitKinds.includes(kind)
  return random.chance(talk ? 0.5 : 0.12) ? 'digitalt besök' : 'besök på plats'
}

function outcomeOf(kind: Kind, agreement: Agreement, completed: string, random: Random): Outcome {
  if (completed > '2026-11-01' && random.chance(0.5)) return null
  // The few that were long forgotten are told in planted-faults.ts; the rest got an outcome like any other.
  if (random.chance(0.018)) return 0
  const weakness = Math.min(1, agreement.provider.weakness + (kind === 'påkallad' ? 0.3 : 0))
  const mild = kind === 'digital screening' || kind === 'uppföljning'
  const outcome = random.weighted<Outcome>([
    [0, mild ? 0.95 : 0.72 - 0.4 * weakness],
    [1, 0.12 + 0.38 * weakness],
    [2, 0.03 + 0.22 * weakness],
    [3, mild ? 0 : 0.01 + 0.08 * weakness],
  ])
  // Too fresh for a komplettering to have been asked for, received and judged.
  return outcome === 1 && completed > '2026-10-20' ? null : outcome
}

/** A few visits a year fall through for other reasons than the agreement. */
function callOff(drafts: readonly Draft[], random: Random): Draft[] {
  const candidates = drafts.filter(
    (draft) => draft.kind === 'avtalsuppföljning' && draft.completed && (draft.month ?? 12) < 10,
  )
  const fallen = new Map(random.shuffle(candidates).map((draft, at) => [draft, CALLED_OFF[at] ?? null]))
  return drafts.map((draft) => {
    const notDone = fallen.get(draft)
    return notDone ? { ...draft, completed: null, outcome: null, notDone } : draft
  })
}

function raised(year: number, agreements: readonly Agreement[], random: Random): Draft[] {
  const weak = agreements.filter(
    ({ provider, start, ...agreement }) =>
      provider.weakness > 0.45 &&
      provider.name !== 'Utförare Eken' &&
      start < isoDate(year, 1, 1) &&
      lastDay({ ...agreement, provider, start }) > isoDate(year, 12, 31),
  )
  return random
    .shuffle(weak)
    .slice(0, RAISED_A_YEAR)
    .map((agreement) => {
      const wanted = isoDate(year, random.int(1, year === 2026 ? 10 : 12), random.int(4, 18))
      return complete(
        { agreement, kind: 'påkallad', year, month: null, completed: toWorkday(wanted), notDone: null },
        random,
      )
    })
}

const planted = (year: number, agreements: readonly Agreement[]): Draft[] =>
  plantedReviews
    .filter((review) => review.completed.startsWith(String(year)))
    .map((review) => ({
      agreement: agreementOf(review, agreements),
      kind: review.kind,
      year,
      month: review.kind === 'påkallad' ? null : Number(review.completed.slice(5, 7)),
      completed: review.completed,
      outcome: review.outcome,
      notDone: null,
      method: review.kind === 'digital screening' ? 'enkät och ekonomisk kontroll' : 'besök på plats',
      announced: review.kind === 'digital screening' ? null : review.announced ? 'ja' : 'nej',
    }))

/** @throws when the planted review points at no agreement in force that day */
export function agreementOf(review: PlantedReview, agreements: readonly Agreement[]): Agreement {
  const found = agreements.find(
    (agreement) =>
      agreement.provider.name === review.provider &&
      agreement.type.name === review.type &&
      (review.unit === null || agreement.unit?.name === review.unit) &&
      agreement.start <= review.completed &&
      lastDay(agreement) >= review.completed,
  )
  if (!found) throw new Error(`No agreement for ${review.provider} ${review.completed}`)
  return found
}

/** Numbers follow the plan's order; registry numbers the order of the visits within each nämnd. */
function numbered(year: number, drafts: readonly Draft[], random: Random): Review[] {
  const when = (draft: Draft): string => (draft.month ? isoDate(year, draft.month, 1) : (draft.completed ?? ''))
  const ordered = [...drafts].sort(
    (a, b) => when(a).localeCompare(when(b)) || a.agreement.number.localeCompare(b.agreement.number),
  )
  const reviews = ordered.map(
    (draft, at): Review => ({ ...draft, registry: null, number: `${year}-${String(at + 1).padStart(3, '0')}` }),
  )
  const next: Record<string, number> = {}
  for (const review of [...reviews].sort((a, b) => (a.completed ?? '').localeCompare(b.completed ?? ''))) {
    const prefix = review.agreement.type.area.committee.registry
    next[prefix] = (next[prefix] ?? 20) + random.int(2, 9)
    // A handful of the newest have not been registered yet.
    const waiting = review.completed === null || (review.completed > '2026-11-06' && random.chance(0.4))
    if (!waiting) review.registry = `${prefix} ${year}/${String(next[prefix]).padStart(4, '0')}`
  }
  return reviews
}
