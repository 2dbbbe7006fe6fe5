import { isOwnGroup } from '../../../../shared/domain/indicator/groups'
import { missingYears } from '../../../../shared/domain/xray/missing-years'
import { readSettings } from '../../settings/settings-repo'
import { type Check, check } from '../check'

/** Answers under which a share swings more than ten percentage points by chance alone. */
const smallBase = 30

const valuesOf = `SELECT 1 FROM indicatorValue v
  WHERE v.indicatorId = i.id AND v.archivedAt IS NULL AND v.gender = 'total' AND v.value IS NOT NULL`

interface Series {
  name: string
  endedYear: number | null
  /** [group, year] of every value, as JSON. */
  points: string
}

/** Series of the own municipality with years missing by their own rhythm: some are measured every second year. */
function gapsIn<Row extends Series>(rows: readonly Row[], municipality: string, thisYear: number) {
  return rows.flatMap((row) => {
    const points = JSON.parse(row.points) as Array<[group: string, year: number]>
    const years = points.filter(([group]) => isOwnGroup(group, municipality)).map(([, year]) => year)
    const missing = missingYears(years, row.endedYear ?? thisYear - 2)
    return missing.length === 0 ? [] : [{ ...row, missing: missing.join(', ') }]
  })
}

export const figureChecks: readonly Check[] = [
  check<{ survey: string; surveyYear: number; least: number; area: string | null }>({
    key: 'survey.smallBase',
    name: 'Enkät som vilar på få svar',
    degree: 'notice',
    room: 'collect',
    why: `Med färre än ${smallBase} svar kan en andel ändras tio procentenheter av en slump. Jämför den inte år mot år utan att säga hur många som svarade.`,
    remedy: 'Skriv ut antalet svar när siffran används, eller slå ihop områden.',
    of: ['enkät per område de två senaste åren', 'enkäter per område de två senaste åren'],
    recordType: 'surveyResult',
    from: `(SELECT min(id) AS id, coalesce(survey, 'Brukarundersökning') AS survey, year, serviceAreaId, min(answers) AS least
      FROM surveyResult WHERE archivedAt IS NULL AND gender = 'total' AND year >= @year - 1
      GROUP BY survey, year, serviceAreaId) v`,
    where: 'true',
    scopeKind: 'serviceArea',
    scope: 'v.serviceAreaId',
    yearOf: 'v.year',
    id: 'v.id',
    joins: 'LEFT JOIN serviceArea s ON s.id = v.serviceAreaId',
    columns: 'v.survey, v.year AS surveyYear, v.least, s.name AS area',
    broken: `v.least < ${smallBase}`,
    tell: ({ scope, survey, surveyYear, least, area }) => ({
      subject: `${survey} ${surveyYear}${area === null ? '' : `, ${area}`}`,
      // The smallest number is not told: it may be under the limit that protects those who answered.
      sentence: `${survey} ${surveyYear}${area === null ? '' : ` för ${area}`} har minst en fråga med färre än ${least < smallBase / 2 ? smallBase / 2 : smallBase} svar.`,
      path: `/samla-in/brukarundersokning?undersokning=${encodeURIComponent(survey)}${scope === null ? '' : `&omrade=${scope}`}`,
    }),
  }),
  check<Series & { missing?: string }>({
    key: 'indicator.gap',
    name: 'Nyckeltal med lucka',
    degree: 'notice',
    room: 'collect',
    why: 'En trend med ett hål i går inte att läsa, och en serie som har upphört ska sägas ha upphört.',
    remedy: 'Hämta eller skriv in de år som saknas, eller ange sista året om serien har upphört.',
    of: ['nyckeltal med värden', 'nyckeltal med värden'],
    recordType: 'indicator',
    from: 'indicator i',
    where: `i.archivedAt IS NULL AND EXISTS (${valuesOf})`,
    scopeKind: 'serviceArea',
    scope: 'i.serviceAreaId',
    id: 'i.id',
    columns: `i.name, i.endedYear, (${valuesOf.replace('SELECT 1', 'SELECT json_group_array(json_array(v.groupName, v.year))')}) AS points`,
    choose: (rows, { db, parameters }) => gapsIn(rows, readSettings(db).settings.municipality, parameters.year),
    tell: ({ recordId, name, missing }) => ({
      subject: name,
      sentence: `”${name}” saknar kommunens värde för ${missing}.`,
      path: `/samla-in/nyckeltal/${recordId}`,
    }),
  }),
  check<{ number: string; decidedOn: string; reportedOn: string }>({
    key: 'delayed.order',
    name: 'Beslut verkställt före beslutsdagen',
    degree: 'fault',
    room: 'collect',
    why: 'Väntetiden räknas från beslutet. Är verkställigheten tidigare blir väntetiden negativ i rapporten till nämnden och IVO.',
    remedy: 'Rätta ett av datumen.',
    of: ['beslut', 'beslut'],
    recordType: 'delayedDecision',
    from: 'delayedDecision d',
    where: 'd.archivedAt IS NULL',
    scopeKind: 'serviceType',
    scope: 'd.serviceTypeId',
    yearOf: 'substr(d.reportedOn, 1, 4)',
    id: 'd.id',
    columns: 'd.number, d.decidedOn, d.reportedOn',
    broken: 'd.carriedOutOn < d.decidedOn OR d.endedOn < d.decidedOn OR d.interruptedOn < d.decidedOn',
    tell: ({ recordId, number, decidedOn, reportedOn }) => ({
      subject: `Beslut ${number}`,
      sentence: `Beslut ${number} är fattat ${decidedOn} men verkställt, avslutat eller avbrutet före den dagen.`,
      path: `/samla-in/ej-verkstallda-beslut?rapport=${reportedOn}&beslut=${recordId}`,
    }),
  }),
]
