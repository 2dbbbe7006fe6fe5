import { ageRuleWords, delayedState, monthsWaited } from '../../../../shared/domain/delayed/age'
import { genderNames, delayedStateNames } from '../../../../shared/text/collect-names'
import { AppError } from '../../../../shared/errors'
import { writeWorkbook, type WrittenSheet } from '../../../exchange/write/write-workbook'
import type { Context } from '../../context'
import type { JobHandler } from '../../handler'
import { delayedRepo } from './delayed-repo'
import { reportFigures } from './figures'
import { lawOfDecision } from './law'

/** The files that leave the house: each decision to IVO and revisorer, numbers only to fullmäktige. */
export const delayedWorkbook: JobHandler<'collect.delayedWorkbook'> = async (
  context,
  { committeeId, reportedOn, kind },
) => {
  const sheets =
    kind === 'list' ? listSheets(context, reportedOn, committeeId) : councilSheets(context, reportedOn, committeeId)
  const content = await writeWorkbook(sheets)
  const name = kind === 'list' ? 'lista till IVO och revisorer' : 'statistik till fullmäktige'
  return {
    file: {
      fileName: `Ej verkställda beslut ${reportedOn}, ${name}.xlsx`,
      contentBase64: content.toString('base64'),
    },
  }
}

const dated = (day: string | null) => (day === null ? null : { day })

function listSheets({ db }: Context, reportedOn: string, committeeId: string | null): WrittenSheet[] {
  const rows = delayedRepo(db)
    .ofReport(reportedOn, committeeId)
    .filter((row) => delayedState(row, reportedOn) !== 'tooYoung')
  if (rows.length === 0) throw nothingToReport(reportedOn)
  const laws = rows.map((row) => lawOfDecision(db, row.serviceTypeId, row.decidedOn))
  return [
    {
      name: 'Beslut',
      columns: [
        { heading: 'Nummer', width: 14 },
        { heading: 'Insats', width: 30 },
        { heading: 'Kön', width: 10 },
        { heading: 'Beslutsdatum', width: 14 },
        { heading: 'Avbrottsdatum', width: 14 },
        { heading: 'Hela månader', width: 13 },
        { heading: 'Läge', width: 18 },
        { heading: 'Verkställt', width: 12 },
        { heading: 'Upphörde', width: 12 },
        { heading: 'Skäl', width: 60, wrap: true },
        { heading: 'Lagrum', width: 34, wrap: true },
      ],
      rows: rows.map((row, index) => [
        row.number,
        row.serviceTypeName,
        row.gender === null ? null : genderNames[row.gender],
        dated(row.decidedOn),
        dated(row.interruptedOn),
        monthsWaited(row, reportedOn),
        delayedStateNames[delayedState(row, reportedOn)],
        dated(row.carriedOutOn),
        dated(row.endedOn),
        row.endedOn === null ? row.reason : (row.endedReason ?? row.reason),
        laws[index] ?? null,
      ]),
    },
    about(reportedOn, [
      'Listan lämnas till Inspektionen för vård och omsorg och till kommunens revisorer varje kvartal, och på nytt varje kvartal till dess att beslutet har verkställts; verkställda beslut står med sin dag en gång.',
      'Varje beslut anges med dag, insats och kortfattat skäl. Listan innehåller inga namn eller personnummer.',
      ageRuleWords,
      ...[...new Set(laws)].flatMap((law) => (law === null ? [] : [`Lagrum efter beslutets dag: ${law}.`])),
    ]),
  ]
}

function councilSheets({ db }: Context, reportedOn: string, committeeId: string | null): WrittenSheet[] {
  const { rows, sums, total } = reportFigures(db, reportedOn, committeeId)
  if (rows.length === 0) throw nothingToReport(reportedOn)
  const waiting = rows.filter((row) => row.total !== 0)
  return [
    {
      name: 'Statistik',
      columns: [
        { heading: 'Insats', width: 34 },
        { heading: 'Antal beslut', width: 14 },
        { heading: '3–6 månader', width: 14 },
        { heading: '6–9 månader', width: 14 },
        { heading: '9–12 månader', width: 14 },
        { heading: 'Över 12 månader', width: 17 },
      ],
      rows: [
        ...waiting.map((row) => [
          row.serviceType,
          row.total,
          row.months3to6,
          row.months6to9,
          row.months9to12,
          row.over12,
        ]),
        ['Summa', total, sums.months3to6, sums.months6to9, sums.months9to12, sums.over12],
      ],
    },
    about(reportedOn, [
      'Till fullmäktige lämnas endast statistik: hur många gynnande beslut som inte har verkställts inom tre månader, vilka insatser de gäller och hur lång tid som har gått.',
      ageRuleWords,
    ]),
  ]
}

const about = (reportedOn: string, sentences: readonly string[]): WrittenSheet => ({
  name: 'Om uppgifterna',
  columns: [{ heading: `Rapportdag ${reportedOn}`, width: 110, wrap: true }],
  rows: sentences.map((sentence) => [sentence]),
})

const nothingToReport = (reportedOn: string): AppError =>
  new AppError({
    code: 'RULE_BROKEN',
    userMessage: `Rapporten ${reportedOn} har inga beslut att lämna. Registrera kvartalets beslut först.`,
  })
