import { degreeOrder } from '../../../shared/domain/xray/definition'
import { lowerSv } from '../../../shared/domain/swedish'
import type { Handler } from '../handler'
import { look } from './look'
import { seenHits, toHit } from './seen'

/** The hits of one check, or of all, fel first. */
export const listHits: Handler<'xray.hits'> = (context, input) => {
  const { key, degree, room, search, offset, limit } = input
  const looked = look(context)
  const words = lowerSv(search).split(/\s+/u).filter(Boolean)
  const chosen = looked.checks
    .filter(
      ({ check }) =>
        (key === null || check.key === key) &&
        (degree === null || check.degree === degree) &&
        (room === null || check.room === room),
    )
    .toSorted((a, b) => degreeOrder(a.check.degree) - degreeOrder(b.check.degree))
  const all = chosen.flatMap((one) => seenHits(one, input).map((hit) => toHit(one, hit, looked)))
  const found = all.filter(({ subject, sentence, checkName }) => {
    const text = lowerSv(`${subject} ${sentence} ${checkName}`)
    return words.every((word) => text.includes(word))
  })
  return { rows: found.slice(offset, offset + limit), total: found.length, totalUnfiltered: all.length }
}
