import type { IndicatorView } from '../../../../shared/contracts/indicator'
import {
  genderNames,
  indicatorDirectionNames,
  indicatorJudgementNames,
  indicatorKindNames,
} from '../../../../shared/text/collect-names'

/**
 * The command line's JSON of `figures nyckeltal`:
 *
 * ```json
 * { "year": 2019, "indicators": [
 *   { "name": "…", "koladaId": "U31402"|null, "better": "högre"|"lägre"|null, "kind": "resultat"|"process"|"struktur"|null,
 *     "unit": "dagar"|null, "endedYear": 2023|null,
 *     "values": [ { "year": 2019, "group": "Liknande kommuner", "own": false, "gender": "totalt", "value": 11,
 *                   "source": "Kolada"|null, "judgement": "bättre"|"sämre"|"lika"|null,
 *                   "corrections": [ { "date": "2026-11-22", "earlierValue": 12|null, "earlierSource": "Kolada"|null } ] } ] } ] }
 * ```
 *
 * All years up to `year`, oldest first. An unknown value is `null`, never 0. `judgement` tells how the own municipality's
 * value of the same year and gender stands to the group's; `null` where a value or the direction is unknown.
 */
export const indicatorsJson = (year: number, views: readonly IndicatorView[]): object => ({
  year,
  indicators: views.map(({ indicator, values }) => ({
    name: indicator.name,
    koladaId: indicator.koladaId,
    better: indicator.better && indicatorDirectionNames[indicator.better],
    kind: indicator.kind && indicatorKindNames[indicator.kind],
    unit: indicator.unit,
    endedYear: indicator.endedYear,
    values: values
      .filter((value) => value.year <= year)
      .map((value) => ({
        year: value.year,
        group: value.groupName,
        own: value.own,
        gender: genderNames[value.gender],
        value: value.value,
        source: value.source,
        judgement: value.judgement && indicatorJudgementNames[value.judgement],
        corrections: value.corrections.map(({ correctedOn, earlierValue, earlierSource }) => ({
          date: correctedOn,
          earlierValue,
          earlierSource,
        })),
      })),
  })),
})
