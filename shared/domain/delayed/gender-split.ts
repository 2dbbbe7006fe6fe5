/** Women and men of an insats among those that wait on a report day. */
export interface GenderCounts {
  women: number
  men: number
  /** 'annat' and not told. */
  others: number
}

/** What is shown of it: both, or neither. */
export interface ShownGenders {
  women: number | null
  men: number | null
}

export const hiddenGenders: ShownGenders = { women: null, men: null }

/**
 * Whether a split may be shown by itself: everybody is a woman or a man by what is told, and each of the two is at least the
 * limit. Nobody of one gender gives away everybody of the other, and so counts as few.
 */
export const splitIsLarge = ({ women, men, others }: GenderCounts, limit: number): boolean =>
  others === 0 && women >= limit && men >= limit

/** What else has been shown that forbids a split: an earlier quarter that differs by few. */
interface Withheld {
  row: (index: number) => boolean
  sum: boolean
}

const nothingWithheld: Withheld = { row: () => false, sum: false }

/**
 * The splits of the insatser and of their sum, protected together: an insats shows its split only when both parts reach the
 * limit, and the sum only when what is hidden under it does so too: else a single hidden insats could be worked out from it.
 * Number per insats and time are what the law asks for and are never hidden.
 * @param limit the smallest group that is shown, at least 5
 */
export function protectGenders(
  rows: readonly GenderCounts[],
  limit: number,
  withheld: Withheld = nothingWithheld,
): { rows: ShownGenders[]; sum: ShownGenders } {
  const isShown = rows.map((row, index) => splitIsLarge(row, limit) && !withheld.row(index))
  const hidden = rows.filter((row, index) => !isShown[index] && row.women + row.men + row.others > 0)
  const all = sumOf(rows)
  const sumIsSafe =
    !withheld.sum &&
    splitIsLarge(all, limit) &&
    (hidden.length === 0 || (hidden.length > 1 && splitIsLarge(sumOf(hidden), limit)))
  return {
    rows: rows.map(({ women, men }, index) => (isShown[index] ? { women, men } : hiddenGenders)),
    sum: sumIsSafe ? { women: all.women, men: all.men } : hiddenGenders,
  }
}

/** A report's insats with the decisions behind its counts, by the numbers that they keep from quarter to quarter. */
export interface SplitInsats extends GenderCounts {
  serviceTypeId: string
  numbers: readonly string[]
}

/**
 * The splits of quarter after quarter: one is withheld too where the decisions behind it differ by fewer than the limit from
 * those of an earlier quarter that showed its split, since the few that came or went could be worked out from the two.
 * @param reports oldest first
 */
export function protectQuarters(
  reports: readonly (readonly SplitInsats[])[],
  limit: number,
): { rows: ShownGenders[]; sum: ShownGenders }[] {
  const shownRows = new Map<string, (readonly string[])[]>()
  const shownSums: string[][] = []
  return reports.map((rows) => {
    const all = rows.flatMap(({ numbers }) => numbers)
    const result = protectGenders(rows, limit, {
      row: (index) => {
        const row = rows[index]
        return row !== undefined && differsByFew(row.numbers, shownRows.get(row.serviceTypeId) ?? [], limit)
      },
      sum: differsByFew(all, shownSums, limit),
    })
    for (const [index, row] of rows.entries()) {
      if (result.rows[index]?.women === null) continue
      shownRows.set(row.serviceTypeId, [...(shownRows.get(row.serviceTypeId) ?? []), row.numbers])
    }
    if (result.sum.women !== null) shownSums.push(all)
    return result
  })
}

/** True when some earlier set has other members than this one, and fewer of them than the limit. */
function differsByFew(numbers: readonly string[], earlier: readonly (readonly string[])[], limit: number): boolean {
  const own = new Set(numbers)
  return earlier.some((before) => {
    const common = before.filter((number) => own.has(number)).length
    const differing = own.size + before.length - 2 * common
    return differing > 0 && differing < limit
  })
}

const sumOf = (rows: readonly GenderCounts[]): GenderCounts => ({
  women: rows.reduce((sum, row) => sum + row.women, 0),
  men: rows.reduce((sum, row) => sum + row.men, 0),
  others: rows.reduce((sum, row) => sum + row.others, 0),
})

/** The rule in words, as it stands beside the table and in the document. */
export const genderRuleWords = (limit: number): string =>
  `Kvinnor och män visas var för sig bara när båda är minst ${limit}, så att ingen enskild kan pekas ut. Antal per insats och tid krävs av lagen och visas alltid.`
