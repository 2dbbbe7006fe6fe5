import type { Survey } from '../../../../shared/contracts/survey'
import { compareSv } from '../../../../shared/domain/swedish'
import { genderNames, surveyVerdictNames } from '../../../../shared/text/collect-names'

/**
 * The command line's JSON of `figures enkat`:
 *
 * ```json
 * { "year": 2026, "limit": 5, "years": [2022, …, 2026],
 *   "questions": [ { "question": "…", "survey": "…"|null, "qualityArea": "…"|null, "serviceArea": "…"|null,
 *     "results": [ { "year": 2026, "gender": "totalt", "answers": 134, "positivePercent": 82, "suppressed": false } ],
 *     "changes": [ { "gender": "totalt", "year": 2026, "beforeYear": 2025, "points": 4, "marginPoints": 9.1,
 *                    "verdict": "inom felmarginalen" } ] } ] }
 * ```
 *
 * `years` are those with results up to `year`, five at most. A suppressed result has neither answers nor percent. `serviceArea` null: all areas
 * together. `verdict` is `ökat`, `minskat` or `inom felmarginalen`, and is only told where both years may be shown.
 */
export const surveyJson = ({ year, limit, years, series }: Survey): object => ({
  year,
  limit,
  years,
  questions: series
    .toSorted(
      (a, b) => compareSv(a.question, b.question) || compareSv(a.serviceAreaName ?? '', b.serviceAreaName ?? ''),
    )
    .map((one) => ({
      question: one.question,
      survey: one.survey,
      qualityArea: one.qualityArea,
      serviceArea: one.serviceAreaName,
      results: one.results.map((result) => ({
        year: result.year,
        gender: genderNames[result.gender],
        answers: result.answers,
        positivePercent: result.share,
        suppressed: result.withheld,
      })),
      changes: one.changes.map((change) => ({
        gender: genderNames[change.gender],
        year: change.year,
        beforeYear: change.beforeYear,
        points: change.points,
        marginPoints: change.margin,
        verdict: surveyVerdictNames[change.verdict],
      })),
    })),
})
