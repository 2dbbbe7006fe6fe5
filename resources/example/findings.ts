import { findingTexts } from './catalogue/findings.ts'
import type { FindingText, Severity } from './catalogue/finding.ts'
import { addDays, TODAY, toWorkday } from './dates.ts'
import { lawOn } from './law.ts'
import type { Finding, Review } from './model.ts'
import { plantedReviews, type PlantedFinding } from './planted.ts'
import type { Random } from './random.ts'
import { GENERAL_TERMS } from './requirements.ts'
import type { Row } from './rows.ts'
import { fitsForm, inWordsOf } from './wording.ts'

const screeningAreas = ['Ledningssystem för kvalitet', 'Dokumentation', 'Bemanning']
const HEALTH = 'Hälso- och sjukvård och rehabilitering'
/** The aspect of each year's särskilt riktade uppföljning. */
const directedAreas: Readonly<Record<number, string>> = {
  2024: 'Bemanning',
  2025: 'Ledningssystem för kvalitet',
  2026: HEALTH,
}

export const createFindings = (reviews: readonly Review[], random: Random): Finding[] =>
  reviews.flatMap((review) => {
    const told = plantedReviews.find(
      (planted) =>
        planted.provider === review.agreement.provider.name &&
        planted.completed === review.completed &&
        planted.kind === review.kind,
    )
    return told ? told.findings.map((finding) => plantedFinding(review, finding, random)) : drawn(review, random)
  })

function plantedFinding(review: Review, [start, due, mended, verified]: PlantedFinding, random: Random): Finding {
  const text = findingTexts.find((candidate) => candidate.text.startsWith(start))
  if (!text) throw new Error(`No such text: ${start}`)
  return { ...describe(review, text, random), due, mended, verified }
}

function drawn(review: Review, random: Random): Finding[] {
  const severities = severitiesOf(review, random)
  const used = new Set<FindingText>()
  return severities.flatMap((severity) => {
    const candidates = candidatesFor(review, severity).filter((text) => !used.has(text))
    if (candidates.length === 0) return []
    // The area first, so that areas with many texts do not crowd out the others.
    const area = random.pick([...new Set(candidates.map((text) => text.area))])
    const text = random.pick(candidates.filter((candidate) => candidate.area === area))
    used.add(text)
    return [{ ...describe(review, text, random), ...mending(review, severity, random) }]
  })
}

/** How many brister and how serious, as the outcome allows. */
function severitiesOf({ outcome, completed }: Review, random: Random): Severity[] {
  const mild = (count: number): Severity[] =>
    Array.from({ length: count }, () => (random.chance(0.4) ? 'ringa' : 'måttlig'))
  if (completed === null || outcome === 0) return []
  if (outcome === null) return completed > '2026-10-20' ? mild(random.pick([1, 2, 2])) : []
  if (outcome === 1) return random.chance(0.08) ? ['allvarlig'] : mild(random.pick([1, 1, 1, 2]))
  if (outcome === 2) return mild(random.pick([1, 2, 2, 3]))
  return ['allvarlig', ...mild(random.int(1, 2))]
}

function candidatesFor(review: Review, severity: Severity): FindingText[] {
  const { traits } = review.agreement.type
  const fitting = findingTexts.filter(
    (text) =>
      text.severity === severity &&
      fitsForm(text.text, review.agreement.form) &&
      (text.traits.length === 0 || text.traits.some((group) => group.every((trait) => traits.includes(trait)))),
  )
  const narrow = fitting.filter((text) => {
    if (review.kind === 'HSL-uppföljning') return text.area === HEALTH
    if (review.kind === 'digital screening') return screeningAreas.includes(text.area)
    if (review.kind === 'särskilt riktad') return text.area === directedAreas[review.year]
    return text.area !== HEALTH || traits.includes('hsl')
  })
  return narrow.length > 0 ? narrow : fitting
}

function describe(review: Review, text: FindingText, random: Random): Omit<Finding, 'due' | 'mended' | 'verified'> {
  const of = random.int(5, 10)
  return {
    review,
    area: text.area,
    text: inWordsOf(review.agreement.form, text.text).replace('{n}', `${random.int(2, of - 2)} av ${of}`),
    severity: text.severity,
    law: text.law && review.completed ? lawOn(text.law, review.completed, review.agreement.type.area.lss) : null,
    measure: inWordsOf(review.agreement.form, text.measure),
  }
}

/** When it is to be mended, when it was, and how that was verified; what lies after today has not happened. */
function mending(
  { outcome, completed }: Review,
  severity: Severity,
  random: Random,
): Pick<Finding, 'due' | 'mended' | 'verified'> {
  const from = completed ?? TODAY
  const days = severity === 'allvarlig' ? random.int(14, 28) : outcome === 1 ? random.int(21, 42) : random.int(60, 100)
  const due = toWorkday(addDays(from, days))
  const early = random.chance(0.12) ? -random.int(2, 20) : random.int(0, Math.min(14, days - 8))
  const wanted = toWorkday(addDays(due, -early))
  // An outcome "efter komplettering" means that the brister were mended before it was set.
  const mended = outcome === 1 && wanted > TODAY ? '2026-11-18' : wanted
  const dragsOn = outcome === 2 && mended > '2026-08-15' && random.chance(0.65)
  if (dragsOn || mended > TODAY || (outcome === null && from > '2026-10-20'))
    return { due, mended: null, verified: null }
  const waits = outcome !== 1 && mended > '2026-10-15' && random.chance(0.3)
  const how = random.weighted([
    ['handlingar', severity === 'allvarlig' ? 1 : 5],
    ['telefon', severity === 'allvarlig' ? 0 : 2],
    ['besök', 3],
  ] as const)
  return { due, mended, verified: waits ? null : how }
}

export const findingRows = (findings: readonly Finding[]): Row[] =>
  findings.map((finding) => ({
    Granskningsnummer: finding.review.number,
    Område: finding.area,
    Beskrivning: finding.text,
    Allvarlighetsgrad: finding.severity,
    Krav: finding.law === null ? GENERAL_TERMS : null,
    Lagrum: finding.law,
    Åtgärd: finding.measure,
    'Åtgärdas senast': finding.due,
    Åtgärdad: finding.mended,
    'Verifierad genom': finding.verified,
  }))
