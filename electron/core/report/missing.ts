import { Perspective } from '../../../shared/contracts/report'
import { yearOf } from '../../../shared/domain/iso-date'
import { listInWords } from '../../../shared/domain/swedish'
import { formatCount } from '../../../shared/text/format'
import type { ContractReportInput } from '../../documents/contract-report/view-model'
import type { LetterFrame } from '../../documents/letter/view-model'
import type { PlanLetterInput } from '../../documents/plan-letter/view-model'

/** What the report can't tell because the register doesn't hold it, each a sentence. */
export function missingInReport({ groups, whole, year, head }: ContractReportInput): string[] {
  if (groups.every((group) => !group.planned.value && !group.completed.value)) {
    return [`Det finns inga avtalsuppföljningar för ${year}. Rapporten blir en sida som säger det.`]
  }
  const sum = (pick: (group: ContractReportInput['groups'][number]) => number | null) =>
    groups.reduce((total, group) => total + (pick(group) ?? 0), 0)
  const withoutOutcome = sum(({ completed }) => completed.value) - sum(({ assessed }) => assessed.value)
  const notDone = (whole.planned.value ?? 0) - (whole.completed.value ?? 0)
  const explained = whole.notCompleted.reduce((total, { figure }) => total + (figure.value ?? 0), 0)
  const unexplained = notDone - explained
  const fromHistory = groups.filter(({ origin }) => origin === 'historik').length
  return [
    ...(withoutOutcome > 0
      ? [`${formatCount(withoutOutcome, 'genomförd uppföljning', 'genomförda uppföljningar')} saknar utfall.`]
      : []),
    ...(unexplained > 0 ? [unexplainedSentence(unexplained, yearOf(head.date) > year)] : []),
    ...(fromHistory > 0
      ? [`${formatCount(fromHistory, 'insats', 'insatser')} kommer från Historik, utan enskilda brister och metoder.`]
      : []),
  ]
}

const unexplainedSentence = (count: number, yearIsOver: boolean): string =>
  yearIsOver
    ? `${formatCount(count, 'uppföljning är inte genomförd', 'uppföljningar är inte genomförda')} och saknar skäl.`
    : `Året är inte slut: ${formatCount(count, 'uppföljning', 'uppföljningar')} återstår.`

/** What the letter can't tell, each a sentence. */
export function missingInPlanLetter(input: PlanLetterInput): string[] {
  const { rows, plan, areasWithoutAnalysis, year, riskYear, statements } = input
  const withoutMonth = rows.filter(({ month }) => month === null).length
  return [
    ...(plan.status === 'draft' ? [`Planen för ${year} är ett utkast. Dokumentet säger det.`] : []),
    ...(rows.length === 0 ? ['Planen har inga rader.'] : []),
    ...(withoutMonth > 0 ? [`${formatCount(withoutMonth, 'uppföljning', 'uppföljningar')} har ingen månad.`] : []),
    ...(riskYear === year ? [] : [`Det finns ingen riskanalys för ${year}: riskbilden tas från ${riskYear}.`]),
    ...(areasWithoutAnalysis.length > 0 ? [`Riskanalys saknas för ${listInWords(areasWithoutAnalysis)}.`] : []),
    ...openPerspectives(statements),
  ]
}

const perspectiveNames: Record<Perspective, string> = {
  economy: 'ekonomiska konsekvenser',
  goals: 'kommunala mål',
  equality: 'jämställdhet',
  children: 'barnets bästa',
  consultation: 'samråd',
  negotiation: 'MBL',
}

export function openPerspectives(statements: LetterFrame['statements']): string[] {
  const open = Perspective.options.filter((name) => statements[name].kind === 'notStated')
  if (open.length === 0) return []
  return [
    `Inget är skrivet om ${listInWords(open.map((name) => perspectiveNames[name]))}. Dokumentet säger att det saknas.`,
  ]
}
