import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

export type SurveyRow = Tables['surveyResult'] & { serviceAreaName: string | null }

/** A result belongs to the nämnd of its verksamhetsområde, else to all. */
const inScope = '(:committeeId IS NULL OR a.committeeId IS NULL OR a.committeeId = :committeeId)'

export const surveyRepo = (db: Database) => ({
  /** The latest years with results, up to the given one, oldest first. */
  years: (committeeId: string | null, year: number, most: number): number[] =>
    db
      .allSql<{ year: number }>(
        `SELECT DISTINCT r.year FROM surveyResult r LEFT JOIN serviceArea a ON a.id = r.serviceAreaId
         WHERE r.year <= :year AND ${inScope} ORDER BY r.year DESC LIMIT :most`,
        { committeeId, year, most },
      )
      .map((row) => row.year)
      .toReversed(),

  /**
   * Every result of the years, whatever nämnd: sums over all areas are only protected when all their parts are known.
   * `visible` tells which ones the nämnd sees.
   */
  results: (committeeId: string | null, years: readonly number[]): Array<SurveyRow & { visible: 0 | 1 }> =>
    db.allSql(
      `SELECT r.*, a.name AS serviceAreaName, ${inScope} AS visible
       FROM surveyResult r LEFT JOIN serviceArea a ON a.id = r.serviceAreaId
       WHERE r.year IN (SELECT value FROM json_each(:years))
       ORDER BY svSort(r.question), svSort(a.name), r.year,
         CASE r.gender WHEN 'total' THEN 0 WHEN 'woman' THEN 1 WHEN 'man' THEN 2 ELSE 3 END`,
      { committeeId, years: JSON.stringify(years) },
    ),

  /** The result that is registered already for the same year, question, area and gender. */
  same: (
    {
      year,
      survey,
      question,
      serviceAreaId,
      gender,
    }: Pick<Tables['surveyResult'], 'year' | 'survey' | 'question' | 'serviceAreaId' | 'gender'>,
    exceptId: string | null,
  ): { id: string } | undefined =>
    db.getSql(
      `SELECT id FROM surveyResult
       WHERE year = :year AND nameKey(question) = nameKey(:question) AND serviceAreaId IS :serviceAreaId
         AND nameKey(coalesce(survey, '')) = nameKey(coalesce(:survey, '')) AND gender = :gender AND id IS NOT :exceptId`,
      { year, survey, question, serviceAreaId, gender, exceptId },
    ),

  /** Words in use in a field, each once. */
  wordsIn: (field: 'survey' | 'question' | 'qualityArea'): string[] =>
    db
      .allSql<{ word: string }>(
        `SELECT ${field} AS word FROM surveyResult WHERE ${field} IS NOT NULL
         GROUP BY nameKey(${field}) ORDER BY svSort(${field})`,
      )
      .map(({ word }) => word),
})
