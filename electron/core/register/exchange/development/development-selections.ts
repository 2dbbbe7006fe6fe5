import type { CarryTarget } from '../../../../../shared/contracts/act-values'
import { carryTargetNames } from '../../../../../shared/text/act-names'

const word = `CASE o.target ${(Object.keys(carryTargetNames) as CarryTarget[])
  .map((target) => `WHEN '${target}' THEN '${carryTargetNames[target]}'`)
  .join(' ')} END`

/** Where it has been carried, a line for each place, as `readCarriedLine` reads it. */
const carriedLines = (column: 'developmentAreaId' | 'systemMeasureId'): string => `(
  SELECT group_concat(line, char(10)) FROM (
    SELECT o.year || ' ' || ${word} || ' ' || o.carriedOn || coalesce(': ' || replace(o.note, char(10), ' '), '') AS line
    FROM carryOver o WHERE o.${column} = t.id ORDER BY o.year, o.target, o.carriedOn
  ))`

/** Utvecklingsområden with the words of their grounds, a line each. */
export const developmentAreaSelection = `SELECT t.*, (
    SELECT group_concat(words, char(10)) FROM (
      SELECT g.words FROM developmentGround g WHERE g.developmentAreaId = t.id ORDER BY g.position, g.createdAt, g.id
    )) AS groundWords, ${carriedLines('developmentAreaId')} AS carriedWords
  FROM developmentArea t ORDER BY t.year, svSort(t.number)`

export const systemMeasureSelection = `SELECT t.*, ${carriedLines('systemMeasureId')} AS carriedWords
  FROM systemMeasure t ORDER BY t.year, svSort(t.number)`
