import type { LawToday } from '../../contracts/management-system'
import { addDays, type IsoDate } from '../iso-date'
import { formatLaw, lawAt, type LawReference } from '../law-reference'
import { listInWords } from '../swedish'

/**
 * What the law says of a concept on a day, and what changes around it: what held until the present wording began, and what
 * comes. A routine written under the old law is found by it.
 */
export function lawToday(references: readonly LawReference[], concept: string, today: IsoDate): LawToday {
  const wanted = concept.trim().toLowerCase()
  const own = references.filter((reference) => reference.concept.trim().toLowerCase() === wanted)
  const ended = latest(own.filter(({ validTo }) => validTo !== null && validTo < today))
  const coming = own.filter(({ validFrom }) => validFrom !== null && validFrom > today)
  const comingDays = [...new Set(coming.map(({ validFrom }) => validFrom ?? ''))].toSorted()
  return {
    concept: concept.trim(),
    now: lawAt(references, concept, today).map((reference) => formatLaw(reference, true)),
    changes: [
      ...(ended.length === 0
        ? []
        : [
            `Före ${addDays(ended[0]?.validTo ?? today, 1)}: ${listInWords(ended.map((one) => formatLaw(one, true)))}.`,
          ]),
      ...comingDays.map((day) => {
        const then = coming.filter(({ validFrom }) => validFrom === day)
        return `Från ${day}: ${listInWords(then.map((one) => formatLaw(one, true)))}.`
      }),
    ],
  }
}

/** Those that ended on the last day that any of them did. */
function latest(ended: readonly LawReference[]): LawReference[] {
  const last = ended
    .map(({ validTo }) => validTo ?? '')
    .toSorted()
    .at(-1)
  return ended.filter(({ validTo }) => validTo === last)
}
